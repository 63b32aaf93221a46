/** The registry as we see it: who holds an office in a group. */
@NullMarked
package org.openccg.appeals.registry;

import org.jspecify.annotations.NullMarked;
