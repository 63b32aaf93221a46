/** The whole country at a glance. */
@NullMarked
package org.openccg.registry.overview;

import org.jspecify.annotations.NullMarked;
