package org.openccg.authorisation.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.openccg.authorisation.application.Joined;
import org.openccg.authorisation.application.Practice;
import org.openccg.platform.problem.Refused;

/** Every amendment of every bid. */
@ApplicationScoped
public class Amendments implements Joined {

    private final Session database;

    Amendments(Session database) {
        this.database = database;
    }

    /** Oldest first, each with who agreed. */
    public List<Amendment> of(UUID applicationId) {
        return database.createSelectionQuery(
                        "from Amendment a left join fetch a.consents where a.applicationId = :id"
                                + " order by a.proposedAt, a.id",
                        Amendment.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    Amendment get(UUID applicationId, UUID id) {
        return of(applicationId).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    void add(Amendment amendment) {
        database.persist(amendment);
    }

    @Override
    public Set<String> joined(UUID applicationId) {
        return of(applicationId).stream()
                .filter(each -> each.kind() == Kind.JOIN && each.state() == State.IN_EFFECT)
                .flatMap(each -> Stream.ofNullable(each.proposed().practice()))
                .map(Practice::code)
                .collect(Collectors.toSet());
    }
}
