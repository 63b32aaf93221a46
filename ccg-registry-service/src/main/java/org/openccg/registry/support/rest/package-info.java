/** Support decisions over HTTP. */
@NullMarked
package org.openccg.registry.support.rest;

import org.jspecify.annotations.NullMarked;
