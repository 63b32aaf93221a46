/** Where a group lies: its small areas, what crosses or overlaps, and what others propose about it. */
@NullMarked
package org.openccg.registry.area;

import org.jspecify.annotations.NullMarked;
