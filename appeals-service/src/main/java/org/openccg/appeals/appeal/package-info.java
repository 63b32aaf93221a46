/** An appeal: what it is, what may be done to it when, by whom and until which day. */
@NullMarked
package org.openccg.appeals.appeal;

import org.jspecify.annotations.NullMarked;
