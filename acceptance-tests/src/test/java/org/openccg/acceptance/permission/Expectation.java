package org.openccg.acceptance.permission;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One line of {@code permission-matrix.txt}.
 *
 * @param own what it is answered whose operation it is
 * @param others what others with the role are answered
 * @param body what is sent: JSON, or a word {@link TheCase} knows
 */
record Expectation(
        String service,
        String operation,
        Set<String> roles,
        Set<String> permissions,
        Whose whose,
        Set<Integer> own,
        int others,
        String body) {

    static final String COLUMNS = "operation | roles | permission | whose | own gets | others get | body";

    static Expectation read(String service, String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != 7) {
            throw new AssertionError("Seven columns are needed (" + COLUMNS + "): " + line);
        }
        var whose = Whose.of(cells[3]);
        var own = words(cells[4]).stream().map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
        int others = cells[5].isEmpty() ? own.iterator().next() : Integer.parseInt(cells[5]);
        return new Expectation(service, cells[0], words(cells[1]), words(cells[2]), whose, own, others, cells[6]);
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A line to begin with for an operation that has none. */
    static String draft(Operation operation) {
        return "%s | %s | %s | %s | %s | 404 | %s"
                .formatted(
                        operation.name(),
                        String.join(" ", operation.roles()),
                        String.join(" ", operation.permissions()),
                        operation.isPublic() ? "public" : "case",
                        operation.headers().contains("If-Match") ? "412" : "200",
                        operation.mediaType() == null ? "" : "{…}");
    }
}
