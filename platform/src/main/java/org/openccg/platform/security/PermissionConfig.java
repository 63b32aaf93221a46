package org.openccg.platform.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** How permissions are learnt from Keycloak. */
@ConfigMapping(prefix = "ccg.permission")
interface PermissionConfig {

    /** Where Keycloak is asked. */
    URI tokenEndpoint();

    /** Whose permissions are asked for: this service's client id. */
    String audience();

    /** How long an answer is believed, counted from the question; a revoked role may still act for this long. */
    @WithDefault("30s")
    Duration interval();

    /** How many tokens' answers are kept at most. */
    @WithDefault("10000")
    long remembered();

    /** How long Keycloak may take to answer. */
    @WithDefault("5s")
    Duration patience();
}
