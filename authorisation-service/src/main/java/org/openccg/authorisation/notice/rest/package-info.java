/** Notices and representations over HTTP. */
@NullMarked
package org.openccg.authorisation.notice.rest;

import org.jspecify.annotations.NullMarked;
