/** What offices suggest to groups: recorded with who said it, and without effect. */
@NullMarked
package org.openccg.registry.suggestion;

import org.jspecify.annotations.NullMarked;
