/** Areas over HTTP. */
@NullMarked
package org.openccg.registry.area.rest;

import org.jspecify.annotations.NullMarked;
