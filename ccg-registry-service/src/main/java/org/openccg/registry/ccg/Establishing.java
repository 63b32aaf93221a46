package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.TransitionConfig;

/** Lets a body exercise the functions of a group that has no authorisation, once, in one transaction for each. */
@ApplicationScoped
class Establishing {

    private static final int AT_A_TIME = 100;

    private static final String DUE = """
            g.status in ('EMERGING', 'SHADOW', 'APPLICANT') and g.registered_at < :end""";

    private final Session database;
    private final Groups groups;
    private final GroupHistory history;
    private final TransitionConfig config;

    Establishing(Session database, Groups groups, GroupHistory history, TransitionConfig config) {
        this.database = database;
        this.groups = groups;
        this.history = history;
        this.config = config;
    }

    /** Groups that were registered before the day's end and still have no authorisation, some at a time. */
    @Transactional
    List<UUID> due(LocalDate lastDay, UUID after) {
        return database.createNativeQuery(
                        "select g.id from groups g where " + DUE + " and g.id > :after order by g.id", UUID.class)
                .setParameter("end", endOf(lastDay))
                .setParameter("after", after)
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }

    /** False when somebody else does it, or did. */
    @Transactional
    boolean establish(UUID id, LocalDate lastDay, Instant at) {
        var locked = database.createNativeQuery(
                        "select g.id from groups g where g.id = :id and " + DUE + " for update skip locked", UUID.class)
                .setParameter("id", id)
                .setParameter("end", endOf(lastDay))
                .getResultList();
        if (locked.isEmpty()) {
            return false;
        }
        var group = groups.get(id);
        var before = group.status();
        group.establishShadow(config.body(), at);
        history.itself(
                group,
                Step.ESTABLISH_SHADOW.name(),
                at,
                before,
                Map.of("functionsExercisedBy", config.body(), "lastDay", lastDay.toString()));
        return true;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessClock.LONDON).toInstant();
    }
}
