/** Reports of site visits over HTTP. */
@NullMarked
package org.openccg.authorisation.sitevisit.rest;

import org.jspecify.annotations.NullMarked;
