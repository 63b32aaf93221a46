/** Governing bodies, consultations and staff over HTTP. */
@NullMarked
package org.openccg.registry.governance.rest;

import org.jspecify.annotations.NullMarked;
