/** The catalogue, published for everybody. */
@NullMarked
package org.openccg.authorisation.catalogue.rest;

import org.jspecify.annotations.NullMarked;
