/** Manners every endpoint shares: canonical paths, strict JSON, entity tags, the OpenAPI document. */
@NullMarked
package org.openccg.platform.http;

import org.jspecify.annotations.NullMarked;
