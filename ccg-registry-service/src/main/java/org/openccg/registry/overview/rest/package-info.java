/** The overview over HTTP. */
@NullMarked
package org.openccg.registry.overview.rest;

import org.jspecify.annotations.NullMarked;
