/** What the group says to each criterion, written by several hands; every version is kept. */
@NullMarked
package org.openccg.authorisation.statement;

import org.jspecify.annotations.NullMarked;
