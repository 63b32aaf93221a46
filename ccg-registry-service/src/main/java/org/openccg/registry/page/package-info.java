/** A group's page: everything there is to say of it, in words. */
@NullMarked
package org.openccg.registry.page;

import org.jspecify.annotations.NullMarked;
