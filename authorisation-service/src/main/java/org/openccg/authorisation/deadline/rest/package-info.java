/** Deadlines over HTTP. */
@NullMarked
package org.openccg.authorisation.deadline.rest;

import org.jspecify.annotations.NullMarked;
