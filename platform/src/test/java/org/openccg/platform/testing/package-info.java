/** What the edge tests of every service need: a real database, signed tokens, and the guards. */
@NullMarked
package org.openccg.platform.testing;

import org.jspecify.annotations.NullMarked;
