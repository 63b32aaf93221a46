/** Who the caller is, and the permissions Keycloak grants to the caller's token. */
@NullMarked
package org.openccg.platform.security;

import org.jspecify.annotations.NullMarked;
