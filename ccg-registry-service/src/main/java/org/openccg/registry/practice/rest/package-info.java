/** Practices over HTTP. */
@NullMarked
package org.openccg.registry.practice.rest;

import org.jspecify.annotations.NullMarked;
