/** Changes of a bid between submission and outcome, by consent of those who apply (APP-6). */
@NullMarked
package org.openccg.authorisation.amendment;

import org.jspecify.annotations.NullMarked;
