/** Days to come, as files that people's own calendars take. */
@NullMarked
package org.openccg.platform.calendar;

import org.jspecify.annotations.NullMarked;
