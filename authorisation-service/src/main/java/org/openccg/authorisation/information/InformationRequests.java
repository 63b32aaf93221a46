package org.openccg.authorisation.information;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.authorisation.assessment.Unanswered;
import org.openccg.platform.problem.Refused;

/** The requests for information of a case. */
@ApplicationScoped
public class InformationRequests implements Unanswered {

    private final Session database;

    InformationRequests(Session database) {
        this.database = database;
    }

    /** In the order they were made. */
    public List<InformationRequest> of(UUID applicationId) {
        return database.createSelectionQuery(
                        "from InformationRequest where applicationId = :id order by number", InformationRequest.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** Those of many cases that are still to be answered, in one query. */
    public List<InformationRequest> open(Collection<UUID> applications) {
        return database.createSelectionQuery(
                        "from InformationRequest where applicationId in :ids and state in (OPEN, WARNED) order by number",
                        InformationRequest.class)
                .setParameter("ids", applications)
                .getResultList();
    }

    @Override
    public Map<UUID, Set<String>> in(UUID applicationId) {
        return of(applicationId).stream()
                .filter(each -> each.state() == RequestState.NOT_ANSWERED)
                .collect(Collectors.toMap(InformationRequest::id, each -> Set.copyOf(each.criteria())));
    }

    InformationRequest find(UUID applicationId, UUID id) {
        return of(applicationId).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    void add(InformationRequest request) {
        database.persist(request);
    }

    /** Before a finding can refer to it. */
    void flush() {
        database.flush();
    }
}
