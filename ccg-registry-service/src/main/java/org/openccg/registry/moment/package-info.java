/** Days and instants: how things were on a day, as known at an instant. */
@NullMarked
package org.openccg.registry.moment;

import org.jspecify.annotations.NullMarked;
