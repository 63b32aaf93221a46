/** What offices suggest to groups: advice or pressure, answered by the group alone, with room for a reply. */
@NullMarked
package org.openccg.registry.suggestion;

import org.jspecify.annotations.NullMarked;
