package org.openccg.appeals.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.openccg.platform.problem.PeerUnavailable;
import org.openccg.platform.security.SignedIn;

/** Asks the registry, with the person's own token. */
@ApplicationScoped
public class Registry {

    public static final String NAME = "ccg-registry-service";

    private final RegistryApi api;
    private final SignedIn signedIn;

    Registry(@RestClient RegistryApi api, SignedIn signedIn) {
        this.api = api;
        this.signedIn = signedIn;
    }

    public Optional<RegisteredGroup> group(UUID id) {
        try {
            return Optional.of(api.group(id, "Bearer " + signedIn.token()));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == 404) {
                return Optional.empty();
            }
            throw new PeerUnavailable(NAME, e);
        } catch (ProcessingException e) {
            throw new PeerUnavailable(NAME, e);
        }
    }
}
