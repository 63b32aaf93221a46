package org.openccg.appeals.authorisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.openccg.platform.problem.PeerUnavailable;
import org.openccg.platform.security.SignedIn;

/** Asks the authorisation service, with the person's own token. */
@ApplicationScoped
public class Authorisation {

    public static final String NAME = "authorisation-service";

    private final AuthorisationApi api;
    private final SignedIn signedIn;
    private final Seal seal;

    Authorisation(@RestClient AuthorisationApi api, SignedIn signedIn, Seal seal) {
        this.api = api;
        this.signedIn = signedIn;
        this.seal = seal;
    }

    /** The decision file, or nothing when there is none this person may see. */
    public Optional<SealedFile> decisionFile(UUID application) {
        try {
            return Optional.of(seal.open(api.decisionFile(application, "Bearer " + signedIn.token())));
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
