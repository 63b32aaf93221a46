/** The packaged suite on its real parts: stories, permission, crashes, imports. One start per build. */
@NullMarked
package org.openccg.acceptance;

import org.jspecify.annotations.NullMarked;
