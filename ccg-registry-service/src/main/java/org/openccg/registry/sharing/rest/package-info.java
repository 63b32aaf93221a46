/** Sharing agreements over HTTP. */
@NullMarked
package org.openccg.registry.sharing.rest;

import org.jspecify.annotations.NullMarked;
