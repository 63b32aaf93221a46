/** Offices over HTTP. */
@NullMarked
package org.openccg.registry.office.rest;

import org.jspecify.annotations.NullMarked;
