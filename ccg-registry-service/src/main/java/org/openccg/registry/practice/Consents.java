package org.openccg.registry.practice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What shows that practices agreed. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, UUID> {

    /** What shows the consents of these memberships, by the id a membership has of it. */
    public Map<UUID, Consent> of(Collection<Membership> memberships) {
        var ids = memberships.stream()
                .map(Membership::consentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Consent::id, Function.identity()));
    }
}
