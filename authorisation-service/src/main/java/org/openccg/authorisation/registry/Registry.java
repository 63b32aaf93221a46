package org.openccg.authorisation.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.openccg.platform.problem.PeerUnavailable;

/** Groups as the registry knows them, asked for the person who needs to know. */
@ApplicationScoped
public class Registry {

    private static final String NAME = "ccg-registry-service";

    private final GroupsApi groups;

    Registry(@RestClient GroupsApi groups) {
        this.groups = groups;
    }

    /** The group, or empty when there is none; carries the person's own token. */
    public Optional<RegisteredGroup> group(UUID id, String token) {
        return asked(() -> groups.group(id, "Bearer " + token));
    }

    /** The group's running-cost allowance, or empty where none can be worked out. */
    public Optional<PublishedAllowance> allowance(UUID id, String token) {
        return asked(() -> groups.allowance(id, "Bearer " + token)).map(GroupsApi.AllowanceOfGroup::allowance);
    }

    private static <T> Optional<T> asked(Supplier<T> question) {
        try {
            return Optional.of(question.get());
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
