/** Waves over HTTP. */
@NullMarked
package org.openccg.authorisation.wave.rest;

import org.jspecify.annotations.NullMarked;
