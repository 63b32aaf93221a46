/** One clock, England's working days, and deadlines that say how they were computed. */
@NullMarked
package org.openccg.platform.time;

import org.jspecify.annotations.NullMarked;
