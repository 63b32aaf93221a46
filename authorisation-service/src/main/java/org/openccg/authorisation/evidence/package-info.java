/** Documents of a case: recognised by content, hashed, kept in every version. */
@NullMarked
package org.openccg.authorisation.evidence;

import org.jspecify.annotations.NullMarked;
