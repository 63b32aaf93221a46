package org.openccg.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;

/** Where the other services are, by their client id. */
@ConfigMapping(prefix = "ccg.peer")
interface Peers {

    @WithParentName
    Map<String, Peer> all();

    default String url(String receiver) {
        return Optional.ofNullable(all().get(receiver))
                .orElseThrow(() -> new IllegalStateException("No URL is configured for " + receiver))
                .url();
    }

    interface Peer {
        String url();
    }
}
