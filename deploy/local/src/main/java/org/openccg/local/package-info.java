/** The whole suite on one machine: PostgreSQL, Keycloak and the three services, on loopback, without containers. */
@NullMarked
package org.openccg.local;

import org.jspecify.annotations.NullMarked;
