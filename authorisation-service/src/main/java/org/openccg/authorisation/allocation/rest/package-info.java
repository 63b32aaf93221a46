/** Allocations over HTTP. */
@NullMarked
package org.openccg.authorisation.allocation.rest;

import org.jspecify.annotations.NullMarked;
