/** Lists a page at a time, continued from a key and never from an offset. */
@NullMarked
package org.openccg.platform.paging;

import org.jspecify.annotations.NullMarked;
