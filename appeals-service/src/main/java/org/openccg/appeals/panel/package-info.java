/** Who may not rule on a case because of a part played in it. */
@NullMarked
package org.openccg.appeals.panel;

import org.jspecify.annotations.NullMarked;
