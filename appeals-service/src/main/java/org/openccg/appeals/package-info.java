/** Was the block right: appeals against decisions on applications, from the draft to the ruling and its effect. */
@NullMarked
package org.openccg.appeals;

import org.jspecify.annotations.NullMarked;
