/** Similar decisions over HTTP. */
@NullMarked
package org.openccg.authorisation.similar.rest;

import org.jspecify.annotations.NullMarked;
