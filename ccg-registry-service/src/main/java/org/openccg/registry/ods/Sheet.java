package org.openccg.registry.ods;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a file is laid out.
 *
 * @param positions where each column stands, by our name for it
 * @param implied what a column's own name says about every row
 * @param width how many fields each row has
 * @param header the first row where it names the columns; else empty
 */
record Sheet(Kind kind, Map<String, Integer> positions, Map<String, String> implied, int width, List<String> header) {

    static final Pattern GROUP_CODE = Pattern.compile("\\d{2}[A-Z]");
    static final Pattern PRACTICE_CODE = Pattern.compile("[A-Z]\\d{5}");

    /** GeoJSON has neither rows nor columns. */
    static final Sheet OUTLINES = new Sheet(Kind.OUTLINES, Map.of(), Map.of(), 0, List.of());

    private static final int ODS_WIDTH = 27;
    private static final Pattern PATIENTS_OF_QUARTER = Pattern.compile("registered_patients_(\\d{4})q([1-4])");

    /** Names of the published files for what we call otherwise. */
    private static final Map<String, String> ALIASES =
            Map.of("ccg13cd", "ccg_gss", "ccg13cdh", "ccg_ods", "ccg13nm", "ccg_name");

    /** Columns of the 27-column layout that ODS publishes without a header. */
    private static final Map<String, Integer> ODS_PRACTICE = Map.of(
            "practice_ods", 0,
            "practice_name", 1,
            "postcode", 9,
            "open_date", 10,
            "close_date", 11,
            "status", 12,
            "ccg_ods", 14,
            "ccg_join_date", 15,
            "ccg_leave_date", 16,
            "prescribing_setting", 25);

    private static final Map<String, Integer> ODS_GROUP = Map.of("ccg_ods", 0, "ccg_name", 1);

    /** Recognises the layout by the first row; empty when it is none of those known here. */
    static Optional<Sheet> of(List<String> firstRow) {
        if (firstRow.size() == ODS_WIDTH
                && PRACTICE_CODE.matcher(firstRow.get(0)).matches()) {
            return Optional.of(new Sheet(Kind.PRACTICES, ODS_PRACTICE, Map.of(), ODS_WIDTH, List.of()));
        }
        if (firstRow.size() == ODS_WIDTH && GROUP_CODE.matcher(firstRow.get(0)).matches()) {
            return Optional.of(new Sheet(Kind.GROUPS, ODS_GROUP, Map.of(), ODS_WIDTH, List.of()));
        }
        return headed(firstRow);
    }

    private static Optional<Sheet> headed(List<String> header) {
        var positions = new HashMap<String, Integer>();
        var implied = new HashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT);
            var quarter = PATIENTS_OF_QUARTER.matcher(name);
            if (quarter.matches()) {
                implied.put("registered_patients_as_at", firstDay(quarter.group(1), quarter.group(2)));
                name = "registered_patients";
            }
            positions.putIfAbsent(ALIASES.getOrDefault(name, name), i);
        }
        return Kind.of(positions.keySet())
                .map(kind -> new Sheet(
                        kind, Map.copyOf(positions), Map.copyOf(implied), header.size(), List.copyOf(header)));
    }

    /** Quarters are counted from April, as the service's accounts are. */
    private static String firstDay(String year, String quarter) {
        return LocalDate.of(Integer.parseInt(year), 4, 1)
                .plusMonths(3L * (Integer.parseInt(quarter) - 1))
                .toString();
    }

    boolean headed() {
        return !header.isEmpty();
    }

    boolean isHeader(List<String> row) {
        return headed() && row.equals(header);
    }

    /** Columns that stand in the header twice. */
    List<String> doubled() {
        var seen = new HashSet<String>();
        return header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !seen.add(name))
                .distinct()
                .toList();
    }

    List<String> missing() {
        return kind.missing(positions.keySet());
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }
}
