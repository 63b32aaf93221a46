package org.openccg.registry.ods;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The census' small areas and the local authorities they lie in. */
final class LsoaRows implements Rows {

    static final Pattern LSOA = Pattern.compile("E01\\d{6}");

    private static final Pattern AUTHORITY = Pattern.compile("E(06|08|09|10)\\d{6}");

    private final Target target;
    private final Batch lsoas;
    private final Map<String, String> names = new HashMap<>();

    LsoaRows(Target target) {
        this.target = target;
        this.lsoas = new Batch(target, "lsoas", "lsoa, authority", """
                insert into lsoas (code, local_authority) select distinct on (lsoa) lsoa, authority from given
                on conflict (code) do update set local_authority = excluded.local_authority
                where lsoas.local_authority <> excluded.local_authority
                returning case when old.code is null then 'created' else 'changed' end, null::uuid""");
    }

    @Override
    public void take(Row row) throws SQLException {
        String lsoa = row.code("lsoa_code", LSOA, null, "E01000001");
        String authority = row.code("local_authority_code", AUTHORITY, null, "E10000001");
        String name = row.needed("local_authority_name");
        String before = names.putIfAbsent(authority, name);
        if (before != null && !before.equals(name)) {
            row.fault(
                    "local_authority_name",
                    null,
                    "%s is called %s in an earlier line.".formatted(authority, before),
                    "Give each local authority one name.");
        }
        if (before == null && row.isGood()) {
            remember(authority, name);
        }
        lsoas.add(lsoa, authority);
        if (lsoas.isFull()) {
            lsoas.send();
        }
    }

    /** There are few of them, and small areas need them at once. */
    private void remember(String code, String name) throws SQLException {
        var authority = new Batch(target, "localAuthorities", "code, name", """
                insert into local_authorities (code, name) select code, name from given
                on conflict (code) do update set name = excluded.name where local_authorities.name <> excluded.name
                returning case when old.code is null then 'created' else 'changed' end, null::uuid""");
        authority.add(code, name);
        authority.send();
    }

    @Override
    public void finish() throws SQLException {
        lsoas.send();
    }
}
