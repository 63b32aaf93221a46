/** Notice of what is proposed, a block or conditions, and the representations that answer it. */
@NullMarked
package org.openccg.authorisation.notice;

import org.jspecify.annotations.NullMarked;
