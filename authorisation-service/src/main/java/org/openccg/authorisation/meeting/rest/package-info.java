/** Meetings over HTTP. */
@NullMarked
package org.openccg.authorisation.meeting.rest;

import org.jspecify.annotations.NullMarked;
