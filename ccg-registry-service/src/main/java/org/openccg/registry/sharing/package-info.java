/** Agreements by which groups share overheads and stay groups of their own. */
@NullMarked
package org.openccg.registry.sharing;

import org.jspecify.annotations.NullMarked;
