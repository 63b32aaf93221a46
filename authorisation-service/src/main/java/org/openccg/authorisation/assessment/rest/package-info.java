/** Findings and recommendation over HTTP. */
@NullMarked
package org.openccg.authorisation.assessment.rest;

import org.jspecify.annotations.NullMarked;
