/** Letters over HTTP. */
@NullMarked
package org.openccg.authorisation.letter.rest;

import org.jspecify.annotations.NullMarked;
