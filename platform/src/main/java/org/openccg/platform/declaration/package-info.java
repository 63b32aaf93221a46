/** Interests declared by people before they open a case. */
@NullMarked
package org.openccg.platform.declaration;

import org.jspecify.annotations.NullMarked;
