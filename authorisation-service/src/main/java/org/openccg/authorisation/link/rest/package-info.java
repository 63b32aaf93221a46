/** Linked suggestions over HTTP. */
@NullMarked
package org.openccg.authorisation.link.rest;

import org.jspecify.annotations.NullMarked;
