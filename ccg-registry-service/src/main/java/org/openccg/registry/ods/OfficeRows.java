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
    private final Map<String, Long> lines = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();

    OfficeRows(Target target) {
        this.target = target;
        this.offices = new Batch(target, "offices", "code, name, kind, parent, successor, opened_on, last_day", """
                insert into offices (code, name, kind, parent, successor, opened_on, last_day)
                select code, name, kind, parent, successor, opened_on::date, last_day::date from given
                on conflict (code) do update set name = excluded.name, kind = excluded.kind, parent = excluded.parent,
                    successor = excluded.successor, opened_on = excluded.opened_on, last_day = excluded.last_day
                where (offices.name, offices.kind, offices.parent, offices.successor, offices.opened_on, offices.last_day)
                    is distinct from (excluded.name, excluded.kind, excluded.parent, excluded.successor,
                        excluded.opened_on, excluded.last_day)
                returning case when old.code is null then 'created' else 'changed' end, null::uuid""");
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
        refer(row, "parent");
        refer(row, "successor");
        offices.add(
                code,
                name,
                kind.orElse(null),
                row.text("parent"),
                row.text("successor"),
                row.date("from"),
                row.date("to"));
        if (offices.isFull()) {
            offices.send();
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

    private void refer(Row row, String column) {
        String code = row.text(column);
        if (code != null) {
            references.add(new Reference(row, column, code));
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
        offices.send();
    }

    private record Reference(Row row, String column, String code) {}
}
