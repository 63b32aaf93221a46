package org.openccg.registry.ods;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.ccg.Status;
import org.openccg.registry.ods.Known.KnownGroup;
import org.openccg.registry.office.OfficeKind;

/** Groups, their names exactly as published. A file says that a group exists; what became of it since stays as it is. */
final class GroupRows implements Rows {

    private static final Pattern GSS = Pattern.compile("E38\\d{6}");

    private final Target target;
    private final Batch groups;
    private final Map<String, Long> lines = new HashMap<>();

    GroupRows(Target target) {
        this.target = target;
        this.groups = new Batch(
                target,
                "groups",
                "id, code, gss, name, status, office",
                """
                insert into groups (id, version, code, gss, name, status, status_before_application, reviewing_office, registered_at, changed_at)
                select id::uuid, 1, code, gss, name, status, case status when 'APPLICANT' then 'EMERGING' end, heir_of(office), :at, :at
                from given
                on conflict (code) do update set name = excluded.name, gss = coalesce(excluded.gss, groups.gss),
                    reviewing_office = coalesce(excluded.reviewing_office, groups.reviewing_office)
                where (groups.name, groups.gss, groups.reviewing_office)
                    is distinct from (excluded.name, coalesce(excluded.gss, groups.gss),
                        coalesce(excluded.reviewing_office, groups.reviewing_office))
                returning case when old.id is null then 'created' else 'changed' end, new.id,"""
                        + Changes.of(
                                "group",
                                "code",
                                Map.of(
                                        "name", "name",
                                        "gss", "code in national statistics",
                                        "reviewing_office", "reviewing office")));
    }

    @Override
    public void take(Row row) throws SQLException {
        if (row.text("ccg_ods") == null && row.text("group_id") != null) {
            row.id("group_id");
            target.tally()
                    .note("NO_CODE", "The group has no code yet; files change nothing of it.", row.needed("group_id"));
            return;
        }
        String code = row.code("ccg_ods", Sheet.GROUP_CODE, RegistryRule.REG_2, "07L");
        String gss = row.text("ccg_gss") == null ? null : row.code("ccg_gss", GSS, RegistryRule.REG_2, "E38000001");
        String name = row.needed("ccg_name");
        target.tally().noteBlanks(name, code);
        String status = status(row);
        String office = office(row);
        refuseReuse(row, code, gss);
        target.known().named.add(code);
        var known = target.known().groups.computeIfAbsent(code, each -> KnownGroup.of(UUID.randomUUID(), status));
        groups.add(known.id(), code, gss, name, status, office);
        if (groups.isFull()) {
            groups.send();
        }
    }

    private void refuseReuse(Row row, String code, @Nullable String gss) {
        Long before = lines.putIfAbsent(code, row.line());
        if (before != null) {
            row.fault(
                    "ccg_ods",
                    RegistryRule.REG_2,
                    "%s stands in line %d already.".formatted(code, before),
                    "Give each group a code of its own.");
        }
        if (gss != null && !code.equals(target.known().groupOfGss.computeIfAbsent(gss, each -> code))) {
            row.fault(
                    "ccg_gss",
                    RegistryRule.REG_2,
                    "%s is the code of group %s."
                            .formatted(gss, target.known().groupOfGss.get(gss)),
                    "Give each group a code of its own; codes are never given again.");
        }
    }

    private static String status(Row row) {
        String given = Objects.requireNonNullElse(row.text("status"), Status.EMERGING.name());
        if (Arrays.stream(Status.values()).noneMatch(status -> status.name().equals(given))) {
            row.fault(
                    "status",
                    null,
                    "'%s' is no status of a group.".formatted(given),
                    "Use one of " + Arrays.toString(Status.values()) + ".");
        }
        return given;
    }

    private @Nullable String office(Row row) {
        String office = row.text("reviewing_office");
        var kind = office == null ? null : target.known().offices.get(office);
        if (office != null && (kind == null || !(kind.reviewsGroups() || kind == OfficeKind.NHSCB))) {
            row.fault(
                    "reviewing_office",
                    null,
                    "%s is no office that reviews groups.".formatted(office),
                    "Add the office, or correct the code.");
        }
        return office;
    }

    @Override
    public void finish() throws SQLException {
        groups.send();
        if (target.faults().isEmpty()) {
            rememberNames();
        }
    }

    private void rememberNames() throws SQLException {
        try (var statement = target.database().createStatement()) {
            statement.execute(target.atItsTime("""
                    with closed as (
                        update group_names n set superseded_at = :at from groups g
                        where g.id = n.group_id and n.superseded_at is null and n.to_on is null and n.name <> g.name
                        returning n.group_id, n.name, n.from_on)
                    insert into group_names (group_id, name, from_on, to_on, recorded_at)
                    select group_id, name, from_on, greatest(from_on, :today), :at from closed"""));
            statement.execute(target.atItsTime("""
                    insert into group_names (group_id, name, from_on, recorded_at)
                    select g.id, g.name,
                        case when exists (select 1 from group_names n where n.group_id = g.id) then :today end, :at
                    from groups g where not exists (select 1 from group_names n
                        where n.group_id = g.id and n.superseded_at is null and n.to_on is null)"""));
        }
    }
}
