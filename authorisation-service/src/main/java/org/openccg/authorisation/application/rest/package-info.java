/** Applications over HTTP. */
@NullMarked
package org.openccg.authorisation.application.rest;

import org.jspecify.annotations.NullMarked;
