/** Findings ground by ground, the remedy that follows, and whether it was complied with. */
@NullMarked
package org.openccg.appeals.ruling;

import org.jspecify.annotations.NullMarked;
