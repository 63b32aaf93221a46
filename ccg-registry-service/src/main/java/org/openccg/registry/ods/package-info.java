/** Import of published and of our own files, all of a request or nothing. */
@NullMarked
package org.openccg.registry.ods;

import org.jspecify.annotations.NullMarked;
