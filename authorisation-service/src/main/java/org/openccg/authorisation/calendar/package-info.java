/** Days announced beside England's bank holidays, on which nothing is done or nothing ends. */
@NullMarked
package org.openccg.authorisation.calendar;

import org.jspecify.annotations.NullMarked;
