/** Case bundles over HTTP. */
@NullMarked
package org.openccg.authorisation.bundle.rest;

import org.jspecify.annotations.NullMarked;
