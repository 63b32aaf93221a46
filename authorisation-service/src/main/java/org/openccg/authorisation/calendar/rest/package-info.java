/** The calendar over HTTP. */
@NullMarked
package org.openccg.authorisation.calendar.rest;

import org.jspecify.annotations.NullMarked;
