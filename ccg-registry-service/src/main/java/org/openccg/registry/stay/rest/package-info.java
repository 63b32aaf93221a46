/** Stays over HTTP. */
@NullMarked
package org.openccg.registry.stay.rest;

import org.jspecify.annotations.NullMarked;
