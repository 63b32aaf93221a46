/** Meetings with a group: when it was told of them, in the words of both sides, and whether what was decided stands. */
@NullMarked
package org.openccg.authorisation.meeting;

import org.jspecify.annotations.NullMarked;
