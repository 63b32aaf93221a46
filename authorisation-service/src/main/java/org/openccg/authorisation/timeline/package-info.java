/** What happened to a case, in words that are the same for both sides. */
@NullMarked
package org.openccg.authorisation.timeline;

import org.jspecify.annotations.NullMarked;
