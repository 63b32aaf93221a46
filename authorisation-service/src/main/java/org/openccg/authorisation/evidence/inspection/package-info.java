/** Looks into a file before anything is stored: what it is, whatever its name says, and what keeps it from being read. */
@NullMarked
package org.openccg.authorisation.evidence.inspection;

import org.jspecify.annotations.NullMarked;
