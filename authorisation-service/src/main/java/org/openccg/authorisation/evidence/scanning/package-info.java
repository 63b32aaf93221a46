/** Asks a scanner about malware; nothing it has not passed is handed to anybody. */
@NullMarked
package org.openccg.authorisation.evidence.scanning;

import org.jspecify.annotations.NullMarked;
