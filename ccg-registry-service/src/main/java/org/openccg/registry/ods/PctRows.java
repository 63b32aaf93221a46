package org.openccg.registry.ods;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.office.OfficeKind;

/** Primary care trusts under their strategic health authorities, and these under their clusters. */
final class PctRows implements Rows {

    private static final String INSERT = """
            insert into offices (code, name, kind) select code, name, kind from given
            on conflict (code) do update set name = excluded.name, kind = excluded.kind
            where (offices.name, offices.kind) is distinct from (excluded.name, excluded.kind)
            returning case when old.code is null then 'created' else 'changed' end, null::uuid,""" + Changes.of("office", "code", Map.of("name", "name", "kind", "kind"));

    private final Target target;
    private final Map<String, Office> found = new LinkedHashMap<>();

    PctRows(Target target) {
        this.target = target;
    }

    @Override
    public void take(Row row) {
        String cluster = clusterCode(row.needed("sha_cluster"));
        String sha = row.needed("sha_ods");
        String pct = row.needed("pct_ods");
        String name = row.needed("pct_name");
        put(cluster, row.needed("sha_cluster"), OfficeKind.SHA_CLUSTER, null);
        put(sha, row.needed("sha_name"), OfficeKind.SHA, cluster);
        var before = found.get(pct);
        if (before != null && !sha.equals(before.parent)) {
            target.tally()
                    .note("STRADDLES", "The trust lies in two authorities; the one named first is its parent.", pct);
        }
        put(pct, name, OfficeKind.PCT, sha);
    }

    /** Clusters of authorities have no official code: theirs is made of their name. */
    static String clusterCode(String name) {
        return name.replaceFirst("^NHS ", "").strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-");
    }

    private void put(String code, String name, OfficeKind kind, @Nullable String parent) {
        found.putIfAbsent(code, new Office(name, kind, parent));
        target.known().offices.putIfAbsent(code, kind);
    }

    @Override
    public void finish() throws SQLException {
        var offices = new Batch(target, "offices", "code, name, kind", INSERT);
        var parents = Parents.batch(target);
        found.forEach((code, office) -> {
            offices.add(code, office.name, office.kind);
            parents.add(code, office.parent);
        });
        offices.send();
        parents.send();
    }

    private record Office(
            String name, OfficeKind kind, @Nullable String parent) {}
}
