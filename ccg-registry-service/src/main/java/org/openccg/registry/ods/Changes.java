package org.openccg.registry.ods;

import java.util.Map;
import java.util.stream.Collectors;

/** SQL that puts into words what a row of a file changed. */
final class Changes {

    private static final String COLUMN = """
            case when old.COLUMN is distinct from new.COLUMN then format('The WORD of THING %s changes from %s to %s.',
                new.KEY, coalesce(OLD, 'nothing'), coalesce(NEW, 'nothing')) end""";

    private static final String ALL = """
            case when old.KEY is null then format('%s %s is new: %s.', initcap('THING'), new.KEY, new.name)
                else nullif(concat_ws(' ', EACH), '') end""";

    private Changes() {}

    /** For {@code returning} of an upsert with {@code old} and {@code new} rows. */
    static String of(String thing, String key, Map<String, String> wordByColumn) {
        String each = wordByColumn.entrySet().stream()
                .map(column -> COLUMN.replace("OLD", text("old." + column.getKey()))
                        .replace("NEW", text("new." + column.getKey()))
                        .replace("COLUMN", column.getKey())
                        .replace("WORD", column.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
        return ALL.replace("EACH", each).replace("THING", thing).replace("KEY", key);
    }

    /** The day as people write it. */
    static String day(String date) {
        return "to_char(" + date + ", 'FMDD FMMonth YYYY')";
    }

    private static String text(String column) {
        return column.endsWith("_on") ? day(column) : "'\"' || " + column + " || '\"'";
    }
}
