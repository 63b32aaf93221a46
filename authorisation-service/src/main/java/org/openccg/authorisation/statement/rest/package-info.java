/** Statements over HTTP. */
@NullMarked
package org.openccg.authorisation.statement.rest;

import org.jspecify.annotations.NullMarked;
