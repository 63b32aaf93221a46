/** Suggestions and advice over HTTP. */
@NullMarked
package org.openccg.authorisation.engagement.rest;

import org.jspecify.annotations.NullMarked;
