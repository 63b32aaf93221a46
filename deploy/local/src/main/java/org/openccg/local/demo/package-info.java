/** A case told from its beginning to its end, by people who call the services and expect exact answers. */
@NullMarked
package org.openccg.local.demo;

import org.jspecify.annotations.NullMarked;
