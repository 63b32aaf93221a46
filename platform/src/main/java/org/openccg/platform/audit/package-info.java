/** The append-only trail: one hash chain per case, guarded by the database. */
@NullMarked
package org.openccg.platform.audit;

import org.jspecify.annotations.NullMarked;
