/** Notice of a proposed block, representations, and the decision with its frozen file. */
@NullMarked
package org.openccg.authorisation.decision;

import org.jspecify.annotations.NullMarked;
