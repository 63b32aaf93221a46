/** Who sits on a group's governing body, and who is put to work for the group by an office. */
@NullMarked
package org.openccg.registry.governance;

import org.jspecify.annotations.NullMarked;
