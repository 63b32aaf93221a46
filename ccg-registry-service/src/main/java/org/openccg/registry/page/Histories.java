package org.openccg.registry.page;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Wording;
import org.openccg.registry.moment.Moment;

/** What happened to groups, in words. Older entries stay in the trail: a page is for reading. */
@ApplicationScoped
class Histories {

    private static final int VERSIONS_AT_MOST = 200;

    private static final String LAST = """
            select version from audit_entry where case_id = :group and at < :end and at <= :knownAt
            order by seq desc limit 1""";

    private final Session database;
    private final Trail trail;
    private final List<Wording> wordings;

    Histories(Session database, Trail trail, @All List<Wording> wordings) {
        this.database = database;
        this.trail = trail;
        this.wordings = wordings;
    }

    /** Up to the end of the day, as known at the instant. */
    History of(UUID group, Moment moment) {
        Instant end =
                moment.asAt().plusDays(1).atStartOfDay(BusinessClock.LONDON).toInstant();
        int since = lastVersion(group, end, moment.knownAt()) - VERSIONS_AT_MOST;
        var lines = trail.after(group, since).stream()
                .filter(entry -> entry.at().isBefore(end) && !entry.at().isAfter(moment.knownAt()))
                .map(this::line)
                .toList();
        return new History(lines, since > 0);
    }

    private int lastVersion(UUID group, Instant end, Instant knownAt) {
        return database
                .createNativeQuery(LAST, Integer.class)
                .setParameter("group", group)
                .setParameter("end", end)
                .setParameter("knownAt", knownAt)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(0);
    }

    private Line line(Recorded entry) {
        var day = LocalDate.ofInstant(entry.at(), BusinessClock.LONDON);
        return new Line(
                day,
                Deadline.words(day),
                entry.actorName(),
                words(entry.capacity()),
                wordings.stream()
                        .flatMap(wording -> wording.of(entry).stream())
                        .findFirst()
                        .orElseGet(() -> fallback(entry)),
                entry.reason());
    }

    private static String fallback(Recorded entry) {
        String step = words(entry.step());
        return step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1) + ".";
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /**
     * @param lines the earliest first
     * @param isCut whether older entries stand in the trail only
     */
    record History(List<Line> lines, boolean isCut) {}
}
