/** Which periods run, from when, until which day. */
@NullMarked
package org.openccg.appeals.timetable;

import org.jspecify.annotations.NullMarked;
