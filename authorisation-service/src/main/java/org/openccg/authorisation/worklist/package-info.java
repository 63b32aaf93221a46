/** What each person has to do next, in words and by when, and who is on it already. */
@NullMarked
package org.openccg.authorisation.worklist;

import org.jspecify.annotations.NullMarked;
