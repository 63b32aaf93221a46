/** Conditions over HTTP. */
@NullMarked
package org.openccg.authorisation.condition.rest;

import org.jspecify.annotations.NullMarked;
