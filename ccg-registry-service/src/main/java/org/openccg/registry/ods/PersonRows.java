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
    private final Posts posts;
    private final List<Row> managed = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();

    PersonRows(Target target) {
        this.target = target;
        this.people = new Batch(target, "people", "subject, name, employer", """
                insert into people (subject, name, employer) select subject::uuid, name, employer from given
                on conflict (subject) do update set name = excluded.name, employer = excluded.employer
                where (people.name, people.employer) is distinct from (excluded.name, excluded.employer)
                returning case when old.subject is null then 'created' else 'changed' end, null::uuid""");
        this.posts = new Posts(target);
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
            if (subject.equals(row.id("line_manager"))) {
                row.fault("line_manager", null, "Nobody is his own line manager.", "Name somebody else.");
            }
        }
        people.add(subject, row.needed("name"), employer);
        if (row.text("line_manager") != null) {
            managed.add(row);
        }
        posts.take(row, subject, offices(row), employer);
        if (people.isFull() || posts.isFull()) {
            send();
        }
    }

    private List<String> offices(Row row) {
        String given = row.text("organisations");
        var offices = new ArrayList<String>();
        for (String organisation : given == null ? new String[0] : given.strip().split(" +")) {
            if (organisation.startsWith("practice:")) {
                continue;
            }
            String office = NATIONAL.getOrDefault(organisation, organisation.replaceFirst("^(sha-)?cluster:", ""));
            if (target.known().offices.containsKey(office)) {
                offices.add(office);
            } else {
                row.fault(
                        "organisations",
                        null,
                        "There is no office %s.".formatted(office),
                        "Add it, or correct the code.");
            }
        }
        return offices;
    }

    private @Nullable String employer(Row row) throws SQLException {
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
        if (target.faults().isEmpty()) {
            refuseCircles();
        }
    }

    private void refuseCircles() throws SQLException {
        var inCircles = Posts.inCircles(target.database());
        managed.stream()
                .filter(row -> inCircles.contains(row.id("subject")))
                .forEach(row -> row.fault(
                        "line_manager",
                        null,
                        "The line manager would answer to this person in the end.",
                        "Name somebody who does not."));
    }

    private void send() throws SQLException {
        people.send();
        posts.send();
    }
}
