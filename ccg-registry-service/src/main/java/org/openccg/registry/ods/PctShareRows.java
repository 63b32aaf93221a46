package org.openccg.registry.ods;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.office.OfficeKind;

/** How much of each trust lies in which group: the trust with the largest share reviews the group. */
final class PctShareRows implements Rows {

    private final Target target;
    private final Map<String, String> trusts = new TreeMap<>();
    private final Map<String, Share> largest = new TreeMap<>();

    PctShareRows(Target target) {
        this.target = target;
    }

    @Override
    public void take(Row row) {
        String pct = row.needed("pct_ods");
        trusts.putIfAbsent(pct, row.needed("pct_name"));
        target.known().offices.putIfAbsent(pct, OfficeKind.PCT);
        String group = row.code("ccg_ods", Sheet.GROUP_CODE, RegistryRule.REG_2, "07L");
        var share = new Share(pct, percent(row));
        if (!row.isGood()) {
            return;
        }
        if (target.known().groups.containsKey(group)) {
            largest.merge(group, share, Share::larger);
        } else {
            target.tally().note("UNKNOWN_GROUP", "The code is of no group known here; its shares are left out.", group);
        }
    }

    private static BigDecimal percent(Row row) {
        String given = row.needed("pct_postcode_percent_in_ccg");
        if (given.matches("\\d{1,3}(\\.\\d{1,9})?")) {
            return new BigDecimal(given);
        }
        row.fault("pct_postcode_percent_in_ccg", null, "'%s' is no percentage.".formatted(given), "Write it as 12.5.");
        return BigDecimal.ZERO;
    }

    @Override
    public void finish() throws SQLException {
        var offices = new Batch(target, "offices", "code, name", """
                insert into offices (code, name, kind) select code, name, 'PCT' from given
                on conflict (code) do nothing returning 'created', null::uuid""");
        trusts.forEach(offices::add);
        offices.send();
        var groups = new Batch(target, "reviewingOffices", "code, office", """
                update groups g set reviewing_office = heir_of(given.office) from given
                where g.code = given.code and g.reviewing_office is distinct from heir_of(given.office)
                returning 'changed', g.id, format('The reviewing office of group %s changes from %s to %s.', g.code,
                    coalesce(old.reviewing_office, 'nothing'), new.reviewing_office)""");
        largest.forEach((group, share) -> groups.add(group, share.pct));
        groups.send();
        noteGroupsWithoutOffice();
    }

    private void noteGroupsWithoutOffice() throws SQLException {
        try (var statement = target.database().createStatement();
                var rows = statement.executeQuery("""
                        select code from groups where code is not null and reviewing_office is null order by code""")) {
            while (rows.next()) {
                target.tally()
                        .note(
                                "NO_REVIEWING_OFFICE",
                                "No trust has a share in the group; who reviews it stays open.",
                                rows.getString(1));
            }
        }
    }

    private record Share(String pct, BigDecimal percent) {

        Share larger(Share other) {
            int order = percent.compareTo(other.percent);
            if (order == 0) {
                return pct.compareTo(other.pct) <= 0 ? this : other;
            }
            return order > 0 ? this : other;
        }
    }
}
