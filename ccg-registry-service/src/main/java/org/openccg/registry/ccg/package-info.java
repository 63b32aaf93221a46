/** A group: its name, where it stands, who speaks for it, and what other services' decisions do to it. */
@NullMarked
package org.openccg.registry.ccg;

import org.jspecify.annotations.NullMarked;
