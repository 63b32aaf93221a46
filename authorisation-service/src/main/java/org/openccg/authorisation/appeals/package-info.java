/** Appeals as this service hears of them: opened, ruled, closed. */
@NullMarked
package org.openccg.authorisation.appeals;

import org.jspecify.annotations.NullMarked;
