/** Decision records over HTTP. */
@NullMarked
package org.openccg.authorisation.proof.rest;

import org.jspecify.annotations.NullMarked;
