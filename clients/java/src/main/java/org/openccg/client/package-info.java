/** Clients of the three services. Calls and data are generated from their OpenAPI documents; what they share is here. */
@NullMarked
package org.openccg.client;

import org.jspecify.annotations.NullMarked;
