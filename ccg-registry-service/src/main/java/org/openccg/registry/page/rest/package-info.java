/** A group's page over HTTP, as data and as a document. */
@NullMarked
package org.openccg.registry.page.rest;

import org.jspecify.annotations.NullMarked;
