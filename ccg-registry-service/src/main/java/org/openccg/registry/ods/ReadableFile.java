package org.openccg.registry.ods;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A file of which we know how to read it. */
record ReadableFile(SourceFile source, Charset encoding, Sheet sheet) {

    private static final String KNOWN_FILES =
            "Send files with the columns office, pct_ods, ccg_ods, practice_ods, subject or lsoa_code,"
                    + " ODS files of 27 columns, or GeoJSON.";

    /** Looks at the first row; notes why it cannot be read. */
    static Optional<ReadableFile> of(SourceFile source, ImportFaults faults) throws IOException {
        var noText = source.noText();
        if (noText.isPresent()) {
            faults.add(source.name(), 1, 1, null, noText.get(), KNOWN_FILES);
            return Optional.empty();
        }
        if (OutlineFile.is(source)) {
            return Optional.of(new ReadableFile(source, StandardCharsets.UTF_8, Sheet.OUTLINES));
        }
        var encoding = source.encoding();
        try (var rows = source.rows(encoding)) {
            var first = rows.iterator();
            var fields = first.hasNext() ? first.next().getFields() : List.<String>of();
            var sheet = Sheet.of(fields);
            if (sheet.isEmpty()) {
                faults.add(source.name(), 1, 1, null, whyUnknown(fields), KNOWN_FILES);
                return Optional.empty();
            }
            for (String column : sheet.get().doubled()) {
                faults.add(
                        source.name(),
                        1,
                        sheet.get().positions().getOrDefault(column, 0) + 1,
                        null,
                        "The column %s stands in the header twice.".formatted(column),
                        "Keep one of them.");
            }
            for (String column : sheet.get().missing()) {
                faults.add(source.name(), 1, 1, null, "The column %s is missing.".formatted(column), "Add it.");
            }
            return sheet.get().missing().isEmpty()
                    ? Optional.of(new ReadableFile(source, encoding, sheet.get()))
                    : Optional.empty();
        } catch (CsvParseException | UncheckedIOException e) {
            faults.add(source.name(), 1, 1, null, "The file is not CSV.", KNOWN_FILES);
            return Optional.empty();
        }
    }

    private static String whyUnknown(List<String> fields) {
        boolean data = !fields.isEmpty()
                && (Sheet.PRACTICE_CODE.matcher(fields.get(0)).matches()
                        || Sheet.GROUP_CODE.matcher(fields.get(0)).matches());
        return data
                ? "The first row has no names of columns, and not the 27 columns of an ODS file."
                : "The file is of no kind known here.";
    }

    Kind kind() {
        return sheet.kind();
    }

    /** Reads all rows into the target and tells how many there were. */
    long into(Target target) throws IOException, SQLException {
        if (kind() == Kind.OUTLINES) {
            return new OutlineFile(source, target).read();
        }
        var taker = Rows.of(kind(), target);
        long count = 0;
        long line = 1;
        try (var rows = source.rows(encoding)) {
            for (var content : rows) {
                line = content.getStartingLineNumber();
                if (line == 1 && sheet.headed()) {
                    continue;
                }
                var row = new Row(source.name(), sheet, content, target.faults());
                count++;
                if (row.isWhole()) {
                    taker.take(row);
                }
            }
            taker.finish();
        } catch (CsvParseException | UncheckedIOException e) {
            target.faults()
                    .add(
                            source.name(),
                            line + 1,
                            1,
                            null,
                            "The row cannot be read as CSV.",
                            "Look for a quotation mark that is not closed.");
        }
        return count;
    }
}
