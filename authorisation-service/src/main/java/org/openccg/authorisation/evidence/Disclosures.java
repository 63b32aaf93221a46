package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.authorisation.application.Person;

/** Who was shown what: one row a person, document and day, never changed. */
@ApplicationScoped
public class Disclosures {

    private final Session database;

    Disclosures(Session database) {
        this.database = database;
    }

    void note(UUID evidence, Person person, Audience audience, LocalDate day, Instant at) {
        database.createNativeMutationQuery("""
                        insert into disclosure (evidence_id, subject, on_day, name, audience, opened_at)
                        values (:evidence, :subject, :day, :name, :audience, :at) on conflict do nothing""")
                .setParameter("evidence", evidence)
                .setParameter("subject", person.subject())
                .setParameter("day", day)
                .setParameter("name", person.name())
                .setParameter("audience", audience.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** By document, in the order of their first opening; one row a person, however often it was. */
    public Map<UUID, List<Opened>> of(UUID applicationId) {
        return database
                .createNativeQuery("""
                        select d.evidence_id, d.subject, min(d.name), min(d.audience), min(d.opened_at), max(d.opened_at), count(*)
                        from disclosure d join evidence e on e.id = d.evidence_id where e.application_id = :id
                        group by d.evidence_id, d.subject order by min(d.opened_at), d.subject""", Object[].class)
                .setParameter("id", applicationId)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> opened(row), Collectors.toList())));
    }

    private static Opened opened(Object[] row) {
        return new Opened(
                new Person((UUID) row[1], (String) row[2]),
                Audience.valueOf((String) row[3]),
                (Instant) row[4],
                (Instant) row[5],
                ((Number) row[6]).intValue());
    }

    /**
     * Somebody opened a document.
     *
     * @param days on how many days
     */
    public record Opened(Person person, Audience audience, Instant first, Instant last, int days) {}
}
