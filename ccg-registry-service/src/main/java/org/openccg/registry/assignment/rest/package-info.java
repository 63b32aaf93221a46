/** Assignments over HTTP. */
@NullMarked
package org.openccg.registry.assignment.rest;

import org.jspecify.annotations.NullMarked;
