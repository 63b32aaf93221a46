/** The stay: nothing of the group is touched while its appeal is open. */
@NullMarked
package org.openccg.appeals.stay;

import org.jspecify.annotations.NullMarked;
