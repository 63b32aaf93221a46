package org.openccg.registry.ods;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a file tells of, in the order in which files of one request are applied: later ones name what earlier ones hold. */
public enum Kind {
    OFFICES(List.of("office"), List.of("office", "name", "kind")),
    PCTS(List.of("pct_ods", "sha_ods"), List.of("pct_ods", "pct_name", "sha_ods", "sha_name", "sha_cluster")),
    GROUPS(List.of("ccg_ods", "ccg_name"), List.of("ccg_ods", "ccg_name")),
    PCT_SHARES(List.of("pct_ods", "ccg_ods"), List.of("pct_ods", "pct_name", "ccg_ods", "pct_postcode_percent_in_ccg")),
    PRACTICES(List.of("practice_ods"), List.of("practice_ods", "practice_name", "ccg_ods")),
    MEMBERSHIPS(List.of("practice_ods", "ccg_ods", "from"), List.of("practice_ods", "ccg_ods", "from", "to")),
    LIST_SIZES(List.of("practice_ods", "basis"), List.of("practice_ods", "basis", "as_at", "patients")),
    POPULATIONS(List.of("ccg_ods", "basis"), List.of("ccg_ods", "basis", "as_at", "population", "source")),
    PEOPLE(List.of("subject"), List.of("subject", "name", "organisations", "employer")),
    APPOINTMENTS(List.of("subject", "ccg_ods"), List.of("subject", "ccg_ods", "capacity", "from")),
    LSOAS(
            List.of("lsoa_code", "local_authority_code"),
            List.of("lsoa_code", "local_authority_code", "local_authority_name")),
    AREAS(List.of("ccg_ods", "lsoa_code"), List.of("ccg_ods", "lsoa_code")),
    /** GeoJSON, recognised by its first character instead of its columns. */
    OUTLINES(List.of(), List.of());

    private static final List<Kind> MOST_TELLING_FIRST = List.of(
            LSOAS,
            AREAS,
            LIST_SIZES,
            POPULATIONS,
            PCT_SHARES,
            PCTS,
            MEMBERSHIPS,
            PRACTICES,
            APPOINTMENTS,
            PEOPLE,
            GROUPS,
            OFFICES);

    private final List<String> mark;
    private final List<String> needed;

    Kind(List<String> mark, List<String> needed) {
        this.mark = mark;
        this.needed = needed;
    }

    /** The kind a file with these columns is of, complete or not. */
    static Optional<Kind> of(Set<String> columns) {
        return MOST_TELLING_FIRST.stream()
                .filter(kind -> columns.containsAll(kind.mark))
                .findFirst();
    }

    List<String> missing(Set<String> columns) {
        return needed.stream().filter(column -> !columns.contains(column)).toList();
    }
}
