package org.openccg.registry.ods;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openccg.registry.office.OfficeKind;

/** Offices with parents and successors, which may stand further down in the file. */
final class OfficeRows implements Rows {

    private final Target target;
    private final Batch offices;
    private final Batch closings;
    private final Batch parents;
    private final Map<String, Long> lines = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    OfficeRows(Target target) {
        this.target = target;
        this.offices = new Batch(
                target,
                "offices",
                "code, name, kind, opened_on",
                """
                insert into offices (code, name, kind, opened_on) select code, name, kind, opened_on::date from given
                on conflict (code) do update set name = excluded.name, kind = excluded.kind, opened_on = excluded.opened_on
                where (offices.name, offices.kind, offices.opened_on)
                    is distinct from (excluded.name, excluded.kind, excluded.opened_on)
                returning case when old.code is null then 'created' else 'changed' end, null::uuid,""" + Changes.of("office", "code", Map.of("name", "name", "kind", "kind")));
        // what was decided here, or has come to pass, no file undoes
        this.closings = new Batch(target, "closings", "code, successor, last_day", """
                update offices o set successor = g.successor, last_day = g.last_day::date from given g
                where o.code = g.code and not o.closing_decided and o.passed_on_at is null
                  and (o.successor, o.last_day) is distinct from (g.successor, g.last_day::date)
                returning 'changed', null::uuid""");
        this.parents = Parents.batch(target);
    }

    @Override
    public void take(Row row) throws SQLException {
        String code = row.needed("office");
        String name = row.needed("name");
        var kind = kind(row);
        Long before = lines.putIfAbsent(code, row.line());
        if (before != null) {
            row.fault("office", null, "%s stands in line %d already.".formatted(code, before), "Keep one of the rows.");
        }
        kind.ifPresent(known -> target.known().offices.put(code, known));
        refer(row, code, "parent");
        refer(row, code, "successor");
        var opened = row.date("from");
        var lastDay = row.date("to");
        if (opened != null && lastDay != null && lastDay.isBefore(opened)) {
            row.fault("to", null, "It would close before it opens.", "Correct one of the days.");
        }
        offices.add(code, name, kind.orElse(null), opened);
        closings.add(code, row.text("successor"), lastDay);
        parents.add(code, row.text("parent"));
        if (offices.isFull()) {
            send();
        }
    }

    private static Optional<OfficeKind> kind(Row row) {
        String given = row.needed("kind");
        var kind = Arrays.stream(OfficeKind.values())
                .filter(each -> each.name().equals(given))
                .findFirst();
        if (kind.isEmpty()) {
            row.fault(
                    "kind",
                    null,
                    "'%s' is no kind of office.".formatted(given),
                    "Use one of " + Arrays.toString(OfficeKind.values()) + ".");
        }
        return kind;
    }

    private void refer(Row row, String office, String column) {
        String code = row.text(column);
        if (office.equals(code)) {
            row.fault(column, null, "An office is not its own %s.".formatted(column), "Name another office.");
        } else if (code != null) {
            references.add(new Reference(row, office, column, code));
        }
    }

    @Override
    public void finish() throws SQLException {
        for (Reference reference : references) {
            if (!target.known().offices.containsKey(reference.code)) {
                reference.row.fault(
                        reference.column,
                        null,
                        "There is no office %s.".formatted(reference.code),
                        "Add it, or correct the code.");
            }
        }
        send();
        if (target.faults().isEmpty()) {
            refuseCircles();
        }
    }

    private void refuseCircles() throws SQLException {
        var inCircles = Parents.inCircles(target.database());
        references.stream()
                .filter(reference -> reference.column.equals("parent") && inCircles.contains(reference.office))
                .forEach(reference -> reference.row.fault(
                        "parent", null, "The office would answer to itself in the end.", "Name another office."));
    }

    private void send() throws SQLException {
        offices.send();
        closings.send();
        parents.send();
    }

    private record Reference(Row row, String office, String column, String code) {}
}
