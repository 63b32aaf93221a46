/** Requests for information over HTTP. */
@NullMarked
package org.openccg.authorisation.information.rest;

import org.jspecify.annotations.NullMarked;
