package org.openccg.registry.ods;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.RegistryRule;

/** Practices, the lists of their patients, and the groups they belong to. */
final class PracticeRows implements Rows {

    private static final Set<String> STATUSES = Set.of("A", "C", "D", "P");
    private static final String GP_PRACTICE = "4";

    private final Target target;
    private final Batch practices;
    private final Batch lists;
    private final MembershipRows memberships;
    private final PracticeCodes inFile = new PracticeCodes();

    PracticeRows(Target target) {
        this.target = target;
        this.memberships = new MembershipRows(target);
        this.practices = new Batch(
                target,
                "practices",
                "code, name, postcode, provider, status, opened_on, closed_on, setting",
                """
                insert into practices
                    (code, name, postcode, provider, status, opened_on, closed_on, prescribing_setting)
                select code, name, postcode, provider, status, opened_on::date, closed_on::date, setting from given
                on conflict (code) do update set name = excluded.name, postcode = excluded.postcode,
                    provider = coalesce(excluded.provider, practices.provider), status = excluded.status,
                    opened_on = excluded.opened_on, closed_on = excluded.closed_on,
                    prescribing_setting = excluded.prescribing_setting
                where (practices.name, practices.postcode, practices.provider, practices.status, practices.opened_on,
                        practices.closed_on, practices.prescribing_setting)
                    is distinct from (excluded.name, excluded.postcode, coalesce(excluded.provider, practices.provider),
                        excluded.status, excluded.opened_on, excluded.closed_on, excluded.prescribing_setting)
                returning case when old.code is null then 'created' else 'changed' end, null::uuid,"""
                        + Changes.of(
                                "practice",
                                "code",
                                Map.of(
                                        "name", "name",
                                        "postcode", "postcode",
                                        "provider", "provider",
                                        "status", "status",
                                        "opened_on", "day of opening",
                                        "closed_on", "day of closing",
                                        "prescribing_setting", "prescribing setting")));
        this.lists = new Batch(
                target,
                "listSizes",
                "practice, as_at, value",
                """
                update list_sizes l set superseded_at = :at from given g
                where l.practice = g.practice and l.basis = 'RAW_LIST' and l.as_at = g.as_at::date
                  and l.superseded_at is null and l.value <> g.value::integer
                returning 'changed', null::uuid, format('Practice %s had %s patients on DAY, not %s as known before.',
                    l.practice, g.value, l.value)""".replace("DAY", "' || " + Changes.day("l.as_at") + " || '"),
                """
                insert into list_sizes (practice, basis, as_at, value, recorded_at)
                select practice, 'RAW_LIST', as_at::date, value::integer, :at from given g
                where not exists (select 1 from list_sizes l where l.practice = g.practice and l.basis = 'RAW_LIST'
                    and l.as_at = g.as_at::date and l.superseded_at is null)
                returning case when exists (select 1 from list_sizes l where l.practice = list_sizes.practice
                    and l.basis = 'RAW_LIST' and l.as_at = list_sizes.as_at and l.superseded_at = :at)
                    then 'replaced' else 'created' end, null::uuid""");
    }

    @Override
    public void take(Row row) throws SQLException {
        if (!row.sheet().headed() && !GP_PRACTICE.equals(row.text("prescribing_setting"))) {
            target.tally()
                    .note("NOT_A_GP_PRACTICE", "Only prescribing setting 4 is a practice.", row.needed("practice_ods"));
            return;
        }
        String code = row.code("practice_ods", Sheet.PRACTICE_CODE, null, "A81001");
        refuseTwice(row, code);
        String name = row.needed("practice_name");
        target.tally().noteBlanks(name, code);
        practices.add(
                code,
                name,
                row.text("postcode"),
                row.text("provider"),
                status(row),
                row.date("open_date"),
                row.date("close_date"),
                row.text("prescribing_setting"));
        target.known().practices.add(code);
        takeList(row, code);
        memberships.take(row, code);
        if (practices.isFull()) {
            finish();
        }
    }

    private void refuseTwice(Row row, String code) {
        if (!inFile.add(code)) {
            row.fault(
                    "practice_ods",
                    RegistryRule.REG_3,
                    "%s stands in an earlier line already.".formatted(code),
                    "Keep one of the rows: a practice is a settled member of one group at a time.");
        }
    }

    private static String status(Row row) {
        String status = Objects.requireNonNullElse(row.text("status"), "A");
        if (!STATUSES.contains(status)) {
            row.fault("status", null, "'%s' is no status of a practice.".formatted(status), "Use A, C, D or P.");
        }
        return status;
    }

    private void takeList(Row row, String code) {
        Integer patients = row.count("registered_patients");
        @Nullable LocalDate asAt = row.date("registered_patients_as_at");
        if (patients != null && row.text("registered_patients_as_at") == null) {
            row.fault(
                    "registered_patients",
                    RegistryRule.REG_7,
                    "%d patients, but on which day?".formatted(patients),
                    "Fill in registered_patients_as_at, or name the quarter in the column: registered_patients_2013q1.");
        }
        if (patients != null) {
            lists.add(code, asAt, patients);
            target.tally().patients(patients);
        }
    }

    @Override
    public void finish() throws SQLException {
        practices.send();
        lists.send();
        memberships.send();
    }
}
