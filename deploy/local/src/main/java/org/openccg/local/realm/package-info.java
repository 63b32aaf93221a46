/** Brings a running Keycloak's realm to the reviewed file, and leaves its people alone. */
@NullMarked
package org.openccg.local.realm;

import org.jspecify.annotations.NullMarked;
