/** Imports over HTTP. */
@NullMarked
package org.openccg.registry.ods.rest;

import org.jspecify.annotations.NullMarked;
