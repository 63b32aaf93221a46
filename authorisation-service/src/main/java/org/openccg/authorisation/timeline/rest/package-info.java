/** A case's timeline over HTTP, as data and as a document. */
@NullMarked
package org.openccg.authorisation.timeline.rest;

import org.jspecify.annotations.NullMarked;
