/** Every period that runs in a case, as a ledger: what is shown, enforced and printed is one stored value. */
@NullMarked
package org.openccg.authorisation.deadline;

import org.jspecify.annotations.NullMarked;
