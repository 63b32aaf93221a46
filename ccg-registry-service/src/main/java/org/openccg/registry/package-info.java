/** Who the groups are: their practices, people, offices and history. */
@NullMarked
package org.openccg.registry;

import org.jspecify.annotations.NullMarked;
