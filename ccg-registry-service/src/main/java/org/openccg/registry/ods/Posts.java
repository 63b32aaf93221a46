package org.openccg.registry.ods;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.office.OfficeCapacity;
import org.openccg.registry.office.OfficeKind;

/**
 * Posts of the people in a file. What the file said before and says no longer ends today; what it still says is left as
 * it became since, so that nobody who left comes back by it.
 */
final class Posts {

    private static final Map<String, OfficeCapacity> DUTIES = Map.of(
            "authorising-officer", OfficeCapacity.AUTHORISING_OFFICER,
            "case-officer", OfficeCapacity.CASE_OFFICER,
            "adjudicator", OfficeCapacity.ADJUDICATOR,
            "concern-guardian", OfficeCapacity.CONCERN_GUARDIAN);

    private final Target target;
    private final Batch said;
    private final Batch posts;

    Posts(Target target) {
        this.target = target;
        this.said = new Batch(target, "endedPosts", "subject, posts", """
                update office_appointments a set in_file = false,
                    to_on = case when a.to_on <= :today then a.to_on else greatest(a.from_on, :today) end
                from given g where a.subject = g.subject::uuid and a.in_file
                  and concat_ws('|', a.office, a.capacity, coalesce(a.employer, ''), coalesce(a.line_manager::text, ''))
                    <> all (string_to_array(g.posts, E'\\n'))
                returning 'changed', null::uuid""");
        this.posts = new Batch(
                target, "officeAppointments", "office, subject, capacity, employer, line_manager, from_on, to_on", """
                insert into office_appointments (office, subject, capacity, employer, line_manager, from_on, to_on, in_file)
                select g.office, g.subject::uuid, g.capacity, g.employer, g.line_manager::uuid, b.begins, g.to_on::date, true
                from given g cross join lateral (
                    select case when exists (select 1 from office_appointments a
                            where a.office = g.office and a.subject = g.subject::uuid)
                        then greatest(g.from_on::date, :today) else g.from_on::date end) b (begins)
                where (g.to_on is null or b.begins is null or g.to_on::date > b.begins)
                  and not exists (select 1 from office_appointments a
                    where a.in_file and a.office = g.office and a.subject = g.subject::uuid and a.capacity = g.capacity
                      and a.employer is not distinct from g.employer
                      and a.line_manager is not distinct from g.line_manager::uuid)
                  and not exists (select 1 from office_appointments a
                    where a.office = g.office and a.subject = g.subject::uuid and a.capacity = g.capacity
                      and (a.to_on is null or b.begins is null or a.to_on > b.begins)
                      and (a.from_on is null or g.to_on is null or a.from_on < g.to_on::date))
                returning 'created', null::uuid""");
    }

    void take(Row row, @Nullable UUID subject, List<String> offices, @Nullable String employer) {
        UUID manager = row.id("line_manager");
        LocalDate from = row.date("from");
        LocalDate to = row.date("to");
        if (from != null && to != null && !to.isAfter(from)) {
            row.fault("to", null, "The post would end before it begins.", "Correct one of the days.");
        }
        var keys = new ArrayList<String>();
        for (String office : offices) {
            for (OfficeCapacity capacity : capacities(row, office)) {
                posts.add(office, subject, capacity, employer, manager, from, to);
                keys.add(String.join(
                        "|",
                        office,
                        capacity.name(),
                        Objects.requireNonNullElse(employer, ""),
                        Objects.toString(manager, "")));
            }
        }
        said.add(subject, String.join("\n", keys));
    }

    private Set<OfficeCapacity> capacities(Row row, String office) {
        var found = new HashSet<OfficeCapacity>();
        for (String word : words(row.text("capacity"))) {
            Arrays.stream(OfficeCapacity.values())
                    .filter(each -> each.name().equals(word) && each != OfficeCapacity.DEPUTY)
                    .findFirst()
                    .ifPresentOrElse(
                            found::add,
                            () -> row.fault(
                                    "capacity",
                                    null,
                                    "'%s' is no capacity of its own in an office.".formatted(word),
                                    "Use one of " + Arrays.toString(OfficeCapacity.values()) + ", but not DEPUTY."));
        }
        if (found.isEmpty()) {
            words(row.text("duties")).stream()
                    .map(DUTIES::get)
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            boolean department = target.known().offices.get(office) == OfficeKind.DOH;
            found.add(department ? OfficeCapacity.OFFICIAL : OfficeCapacity.MANAGER);
        }
        return found;
    }

    private static List<String> words(@Nullable String given) {
        return given == null ? List.of() : List.of(given.strip().split(" +"));
    }

    boolean isFull() {
        return posts.isFull();
    }

    void send() throws SQLException {
        said.send();
        posts.send();
    }

    /** People who would be their own line managers in the end, at any time. */
    static Set<UUID> inCircles(Connection database) throws SQLException {
        var found = new HashSet<UUID>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        with recursive lines as (
                            select subject, line_manager, valid from office_appointments
                            where line_manager is not null and not isempty(valid)),
                        up (subject, above, valid) as (
                            select subject, line_manager, valid from lines
                            union
                            select up.subject, lines.line_manager, up.valid * lines.valid
                            from up join lines on lines.subject = up.above and lines.valid && up.valid
                            where up.subject <> up.above)
                        select distinct subject from up where subject = above""")) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
        return found;
    }
}
