package org.openccg.authorisation.stakeholdersurvey;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a file of responses; what is wrong with it is noted by line and column. */
final class ResponseRow {

    private static final int KIND = 1;
    private static final int ORGANISATION = 2;
    private static final int QUESTION = 3;
    private static final int ANSWER = 4;
    private static final int COMMENT = 5;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST_COMMENT = 1_000;

    private final CsvRecord content;
    private final SheetFaults faults;
    private boolean good = true;

    ResponseRow(CsvRecord content, SheetFaults faults) {
        this.content = content;
        this.faults = faults;
    }

    Optional<Response> read() {
        if (content.getFieldCount() > COMMENT) {
            fault(COMMENT + 1, "The row has more than five columns.", "Put text with commas into quotation marks.");
        }
        var kind = kind();
        var organisation = text(ORGANISATION, LONGEST_NAME);
        var question = text(QUESTION, LONGEST_QUESTION);
        int answer = answer();
        var comment = comment();
        return good && kind != null
                ? Optional.of(
                        new Response(content.getStartingLineNumber(), kind, organisation, question, answer, comment))
                : Optional.empty();
    }

    private @Nullable RespondentKind kind() {
        var given = field(KIND).toUpperCase(Locale.ROOT);
        var kind = Arrays.stream(RespondentKind.values())
                .filter(each -> each.name().equals(given))
                .findFirst();
        if (kind.isEmpty()) {
            fault(KIND, "There is no such kind.", "Use one of " + Arrays.toString(RespondentKind.values()) + ".");
        }
        return kind.orElse(null);
    }

    private int answer() {
        var given = field(ANSWER);
        if (!given.matches("[1-5]")) {
            fault(
                    ANSWER,
                    "The answer is no number from 1 to 5.",
                    "Write 1 to 5, from strong disagreement to agreement.");
            return 0;
        }
        return Integer.parseInt(given);
    }

    private String text(int column, int longest) {
        var given = field(column);
        if (given.isEmpty() || given.length() > longest) {
            fault(column, "There is nothing, or too much.", "Write 1 to %d characters.".formatted(longest));
        }
        return given;
    }

    private @Nullable String comment() {
        var given = field(COMMENT);
        if (given.length() > LONGEST_COMMENT) {
            fault(COMMENT, "The comment is too long.", "Write up to %d characters.".formatted(LONGEST_COMMENT));
        }
        return given.isEmpty() ? null : given;
    }

    /** Blanks tell nothing; NUL cannot be stored. */
    private String field(int column) {
        if (column > content.getFieldCount()) {
            return "";
        }
        return content.getField(column - 1).replace('\0', ' ').strip().replaceAll("\\s+", " ");
    }

    private void fault(int column, String detail, String remedy) {
        good = false;
        faults.at(content.getStartingLineNumber(), column, detail, remedy);
    }
}
