/** Suggestions over HTTP. */
@NullMarked
package org.openccg.registry.suggestion.rest;

import org.jspecify.annotations.NullMarked;
