/** Working notes over HTTP. */
@NullMarked
package org.openccg.authorisation.note.rest;

import org.jspecify.annotations.NullMarked;
