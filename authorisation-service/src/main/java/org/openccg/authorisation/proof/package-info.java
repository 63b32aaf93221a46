/** Decision records: what a decision rests on and the case's whole chain, signed, to be checked without us. */
@NullMarked
package org.openccg.authorisation.proof;

import org.jspecify.annotations.NullMarked;
