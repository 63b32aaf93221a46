/** Pages of HTML as tagged PDF. */
@NullMarked
package org.openccg.authorisation.print;

import org.jspecify.annotations.NullMarked;
