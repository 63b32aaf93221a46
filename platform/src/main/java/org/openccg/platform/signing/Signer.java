package org.openccg.platform.signing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs for the service, with the key of its configuration (ES256). Without one the service does not start. */
@ApplicationScoped
public class Signer {

    private final SigningKey key;
    private final Keys keys;

    Signer(@ConfigProperty(name = "ccg.signing.key") Path file, Keys keys) {
        this.key = SigningKey.in(file);
        this.keys = keys;
    }

    void begin(@Observes StartupEvent start) {
        keys.use(key.jwk());
    }

    public Jws sign(byte[] payload) {
        return key.sign(payload);
    }
}
