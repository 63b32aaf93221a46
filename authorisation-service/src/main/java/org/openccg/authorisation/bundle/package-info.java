/** The whole case to take along: one paginated PDF, or an archive with every document as it is. */
@NullMarked
package org.openccg.authorisation.bundle;

import org.jspecify.annotations.NullMarked;
