package org.openccg.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.security.Caller;

/** Writes down what was done to an office or a person, as the last thing of a transaction. */
@ApplicationScoped
public class OfficeHistory {

    private final Session database;
    private final Trail trail;

    OfficeHistory(Session database, Trail trail) {
        this.database = database;
        this.trail = trail;
    }

    /** What was done, by whom and in what capacity. */
    record Deed(
            String step,
            Caller by,
            String capacity,
            Instant at,
            @Nullable String reason,
            Map<String, Object> detail) {}

    void record(Office office, Deed deed) {
        office.changed();
        database.flush();
        write(office.caseId(), office.version(), deed);
    }

    void record(Office office, Collection<Person> people, Deed deed) {
        record(office, deed);
        people.stream().sorted(Comparator.comparing(Person::subject)).forEach(person -> record(person, deed));
    }

    void record(Person person, Deed deed) {
        person.changed();
        database.flush();
        write(person.subject(), person.version(), deed);
    }

    /** That a file made or changed them. */
    public void imported(Announcing.Told told, Caller by, Instant at, Map<String, Object> detail) {
        var deed = new Deed("IMPORT", by, "service", at, null, detail);
        told.offices().stream()
                .sorted()
                .forEach(code -> write(
                        Office.caseOf(code),
                        moved("update offices set version = version + 1 where code = :id returning version", code),
                        deed));
        told.people().stream()
                .sorted()
                .forEach(subject -> write(
                        subject,
                        moved("update people set version = version + 1 where subject = :id returning version", subject),
                        deed));
    }

    private int moved(String sql, Object id) {
        return database.createNativeQuery(sql, Integer.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private void write(UUID caseId, int version, Deed deed) {
        trail.record(new Entry(
                caseId, version, deed.step, deed.by, deed.capacity, deed.at, null, null, deed.reason, deed.detail));
    }
}
