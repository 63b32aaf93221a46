package org.openccg.registry.ods;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People, for whom they act and who employs them; on secondment these differ. */
final class PersonRows implements Rows {

    private static final Map<String, String> NATIONAL = Map.of("nhscb", "NHSCB", "national", "DOH");

    private final Target target;
    private final Batch people;
    private final Batch appointments;
    private final List<Row> managed = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();

    PersonRows(Target target) {
        this.target = target;
        this.people = new Batch(target, "people", "subject, name, employer, line_manager", """
                insert into people (subject, name, employer, line_manager)
                select subject::uuid, name, employer, line_manager::uuid from given
                on conflict (subject) do update set name = excluded.name, employer = excluded.employer,
                    line_manager = excluded.line_manager
                where (people.name, people.employer, people.line_manager)
                    is distinct from (excluded.name, excluded.employer, excluded.line_manager)
                returning case when old.subject is null then 'created' else 'changed' end, null::uuid""");
        this.appointments = new Batch(target, "officeAppointments", "office, subject", """
                insert into office_appointments (office, subject) select office, subject::uuid from given
                on conflict do nothing returning 'created', null::uuid""");
    }

    @Override
    public void take(Row row) throws SQLException {
        row.needed("subject");
        UUID subject = row.id("subject");
        String employer = employer(row);
        if (subject != null) {
            target.known().employers.put(subject, employer);
            if (!seen.add(subject)) {
                row.fault("subject", null, "The person stands in an earlier row already.", "Keep one of the rows.");
            }
        }
        people.add(subject, row.needed("name"), employer, row.id("line_manager"));
        if (row.text("line_manager") != null) {
            managed.add(row);
        }
        for (String organisation : organisations(row)) {
            appoint(row, subject, organisation);
        }
        if (people.isFull() || appointments.isFull()) {
            send();
        }
    }

    private static List<String> organisations(Row row) {
        String given = row.text("organisations");
        return given == null ? List.of() : List.of(given.strip().split(" +"));
    }

    private void appoint(Row row, @Nullable UUID subject, String organisation) {
        if (organisation.startsWith("practice:")) {
            return;
        }
        String office = NATIONAL.getOrDefault(organisation, organisation.replaceFirst("^(sha-)?cluster:", ""));
        if (target.known().offices.containsKey(office)) {
            appointments.add(office, subject);
        } else {
            row.fault(
                    "organisations", null, "There is no office %s.".formatted(office), "Add it, or correct the code.");
        }
    }

    private @Nullable String employer(Row row) {
        String code = row.text("employer");
        String claim = code == null ? null : target.known().claim(code);
        if (code != null && claim == null) {
            row.fault(
                    "employer",
                    null,
                    "%s is neither an office nor a practice.".formatted(code),
                    "Add it, or correct the code.");
        }
        return claim;
    }

    @Override
    public void finish() throws SQLException {
        for (Row row : managed) {
            UUID manager = row.id("line_manager");
            if (manager != null && !target.known().employers.containsKey(manager)) {
                row.fault("line_manager", null, "There is no such person.", "Add the line manager to the file.");
            }
        }
        send();
    }

    private void send() throws SQLException {
        people.send();
        appointments.send();
    }
}
