/** Comparisons over HTTP. */
@NullMarked
package org.openccg.authorisation.comparison.rest;

import org.jspecify.annotations.NullMarked;
