/** The support a group chose, what it costs, and what was put upon the group without effect. */
@NullMarked
package org.openccg.registry.support;

import org.jspecify.annotations.NullMarked;
