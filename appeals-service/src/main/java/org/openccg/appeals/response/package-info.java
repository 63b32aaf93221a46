/** What the blocking office answers, and what the group replies. */
@NullMarked
package org.openccg.appeals.response;

import org.jspecify.annotations.NullMarked;
