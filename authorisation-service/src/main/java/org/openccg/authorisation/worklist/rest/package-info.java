/** Worklists over HTTP. */
@NullMarked
package org.openccg.authorisation.worklist.rest;

import org.jspecify.annotations.NullMarked;
