/** Groups over HTTP. */
@NullMarked
package org.openccg.registry.ccg.rest;

import org.jspecify.annotations.NullMarked;
