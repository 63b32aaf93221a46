/** Amendments over HTTP. */
@NullMarked
package org.openccg.authorisation.amendment.rest;

import org.jspecify.annotations.NullMarked;
