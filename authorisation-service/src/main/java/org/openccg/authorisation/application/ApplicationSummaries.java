package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.directory.Standing;

/** Lists for screens, newest first: records, not aggregates. */
@ApplicationScoped
public class ApplicationSummaries {

    private final Session database;

    ApplicationSummaries(Session database) {
        this.database = database;
    }

    /** What the caller may see and asks for, from the given place on. */
    public List<Summary> of(Standing standing, Filter filter, @Nullable Place after, int most) {
        var parameters = new HashMap<String, Object>(Sight.of(standing).parameters());
        var where = new StringBuilder(Sight.CONDITION);
        filter.parameters().forEach((name, value) -> {
            where.append(" and a.%s = :%s".formatted(Filter.PATHS.get(name), name));
            parameters.put(name, value);
        });
        if (after != null) {
            where.append(" and (a.startedAt < :startedAt or (a.startedAt = :startedAt and a.id < :id))");
            parameters.put("startedAt", after.startedAt);
            parameters.put("id", after.id);
        }
        var query = database.createSelectionQuery("""
                        select a.id, a.applicants.groupId, a.applicants.groupName, a.office.code, a.status, a.startedAt,
                            a.submittedAt, a.openAppeal, due.lastDay
                        from Application a left join CaseDeadline due on due.applicationId = a.id and due.kind = DECISION
                            and due.state in (RUNNING, STOPPED)
                        where %s order by a.startedAt desc, a.id desc""".formatted(where), Summary.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** The last row seen. */
    public record Place(Instant startedAt, UUID id) {}

    public record Filter(
            @Nullable Status status,
            @Nullable String office,
            @Nullable UUID group) {

        private static final Map<String, String> PATHS =
                Map.of("status", "status", "office", "office.code", "group", "applicants.groupId");

        private Map<String, Object> parameters() {
            var given = new HashMap<String, Object>();
            if (status != null) {
                given.put("status", status);
            }
            if (office != null) {
                given.put("office", office);
            }
            if (group != null) {
                given.put("group", group);
            }
            return given;
        }
    }

    /**
     * A row.
     *
     * @param dueOn the day on which the Board owes its decision, while it does
     */
    @Schema(name = "ApplicationSummary")
    public record Summary(
            UUID id,
            UUID groupId,
            String groupName,
            String office,
            Status status,
            Instant startedAt,
            @Nullable Instant submittedAt,
            @Nullable UUID openAppeal,
            @Schema(examples = "2012-10-02") @Nullable LocalDate dueOn) {}
}
