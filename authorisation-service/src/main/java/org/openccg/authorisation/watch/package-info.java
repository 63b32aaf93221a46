/** Groups for which an office's adverse acts are decided outside its chain for a time, without anybody learning why. */
@NullMarked
package org.openccg.authorisation.watch;

import org.jspecify.annotations.NullMarked;
