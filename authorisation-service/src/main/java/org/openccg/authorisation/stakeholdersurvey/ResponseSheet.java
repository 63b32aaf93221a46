package org.openccg.authorisation.stakeholdersurvey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A file of responses, read as a whole: everything wrong with it is found at once. */
final class ResponseSheet {

    static final List<String> COLUMNS = List.of("kind", "organisation", "question", "answer", "comment");

    private static final int MOST_ROWS = 5_000;
    private static final int WITHOUT_COMMENT = 4;

    private final SheetFaults faults = new SheetFaults();
    private final List<Response> responses = new ArrayList<>();
    private final Map<List<String>, Long> lines = new HashMap<>();
    private final Map<String, Response> kinds = new HashMap<>();

    private ResponseSheet() {}

    /** UTF-8 text with a header, whose last column may be missing. */
    static ResponseSheet of(String text) {
        var sheet = new ResponseSheet();
        try (var rows = CsvReader.builder()
                .detectBomHeader(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            var all = rows.iterator();
            if (!all.hasNext() || !isHeader(all.next().getFields())) {
                sheet.faults.at(1, 1, "The first row is not the header.", "Begin with " + String.join(",", COLUMNS));
                return sheet;
            }
            all.forEachRemaining(sheet::take);
            sheet.faults.atFile(
                    !sheet.responses.isEmpty() || !sheet.faults.isEmpty(), "The file has no responses.", "Add them.");
        } catch (CsvParseException | UncheckedIOException | IOException notCsv) {
            sheet.faults.at(1, 1, "The file cannot be read as CSV.", "Look for a quotation mark that is not closed.");
        }
        return sheet;
    }

    SheetFaults faults() {
        return faults;
    }

    List<Response> responses() {
        return responses;
    }

    private void take(CsvRecord content) {
        if (responses.size() >= MOST_ROWS) {
            faults.atFile(false, "The file has more than %d rows.".formatted(MOST_ROWS), "Send it in parts.");
            return;
        }
        var response = new ResponseRow(content, faults).read();
        response.ifPresent(each -> {
            same(each);
            responses.add(each);
        });
    }

    /** One response for each organisation and question, and one kind for each organisation. */
    private void same(Response response) {
        var before = lines.putIfAbsent(List.of(response.key(), response.question()), response.line());
        if (before != null) {
            faults.at(
                    response.line(),
                    2,
                    "The organisation answers this question on line %d already.".formatted(before),
                    "Keep one of the two answers.");
        }
        var first = kinds.putIfAbsent(response.key(), response);
        if (first != null && first.kind() != response.kind()) {
            faults.at(
                    response.line(),
                    1,
                    "The organisation is %s on line %d.".formatted(first.kind(), first.line()),
                    "Give it one kind.");
        }
    }

    private static boolean isHeader(List<String> fields) {
        var names = fields.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        return names.equals(COLUMNS) || names.equals(COLUMNS.subList(0, WITHOUT_COMMENT));
    }
}
