/** The decision, with its frozen file. */
@NullMarked
package org.openccg.authorisation.decision;

import org.jspecify.annotations.NullMarked;
