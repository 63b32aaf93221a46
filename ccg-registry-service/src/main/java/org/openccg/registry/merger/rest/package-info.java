/** Mergers over HTTP. */
@NullMarked
package org.openccg.registry.merger.rest;

import org.jspecify.annotations.NullMarked;
