/** Decisions over HTTP. */
@NullMarked
package org.openccg.authorisation.decision.rest;

import org.jspecify.annotations.NullMarked;
