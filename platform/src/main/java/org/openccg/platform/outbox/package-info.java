/** Events between services: written with the change they tell of, delivered in order, applied once. */
@NullMarked
package org.openccg.platform.outbox;

import org.jspecify.annotations.NullMarked;
