/** The same POST sent twice takes effect once and gets the same answer. */
@NullMarked
package org.openccg.platform.idempotency;

import org.jspecify.annotations.NullMarked;
