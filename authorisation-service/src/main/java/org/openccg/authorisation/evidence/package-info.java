/** Documents of a case: inspected, scanned and hashed before they are stored, kept in every version, shown on record. */
@NullMarked
package org.openccg.authorisation.evidence;

import org.jspecify.annotations.NullMarked;
