/** Evidence over HTTP. */
@NullMarked
package org.openccg.authorisation.evidence.rest;

import org.jspecify.annotations.NullMarked;
