package org.openccg.authorisation.sitevisit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Reports of visits and what groups said to them. */
@ApplicationScoped
public class SiteVisits {

    private final Session database;

    SiteVisits(Session database) {
        this.database = database;
    }

    /** Every edition of every report of the case, oldest first. */
    public List<SiteVisitReport> of(UUID applicationId) {
        return database.createSelectionQuery(
                        "from SiteVisitReport where applicationId = :id order by reportedAt, edition, id",
                        SiteVisitReport.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** What the group said to reports of the case, by report, oldest first. */
    public Map<UUID, List<SiteVisitComment>> comments(UUID applicationId) {
        return database.createSelectionQuery("""
                        from SiteVisitComment c where c.reportId in
                            (select r.id from SiteVisitReport r where r.applicationId = :id)
                        order by c.commentedAt, c.id""", SiteVisitComment.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .collect(Collectors.groupingBy(SiteVisitComment::reportId));
    }

    Optional<SiteVisitReport> find(UUID applicationId, UUID id) {
        return of(applicationId).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    void add(SiteVisitReport report) {
        database.persist(report);
    }

    void add(SiteVisitComment comment) {
        database.persist(comment);
    }
}
