package org.openccg.authorisation.assessment.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.assessment.rest.GridView.CellView;
import org.openccg.authorisation.assessment.rest.GridView.ColumnView;
import org.openccg.authorisation.assessment.rest.GridView.RowView;
import org.openccg.platform.csv.Cells;

/** A page of the grid for spreadsheets: a line for each case, a column for each criterion. */
final class GridSheet {

    private static final List<String> HEADER = List.of("application", "group", "office", "wave", "status", "closed");

    private GridSheet() {}

    /** RFC 4180 with a header; no cell is taken for a formula. */
    static String of(GridView grid) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    Stream.concat(HEADER.stream(), grid.criteria().stream().map(ColumnView::criterion))
                            .toList());
            grid.items().forEach(row -> csv.writeRecord(line(row, grid.criteria())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> line(RowView row, List<ColumnView> columns) {
        var found = row.cells().stream().collect(Collectors.toMap(CellView::criterion, Function.identity()));
        var line = new ArrayList<String>();
        Stream.of(
                        row.applicationId().toString(),
                        row.groupName(),
                        row.office(),
                        row.wave(),
                        row.status().name(),
                        row.closed())
                .map(GridSheet::safe)
                .forEach(line::add);
        columns.stream()
                .map(column -> found.get(column.criterion()))
                .map(cell -> cell == null ? "" : safe(words(cell)))
                .forEach(line::add);
        return line;
    }

    private static String words(CellView cell) {
        return "%s, %s%s%s"
                .formatted(
                        cell.result(),
                        cell.assessor(),
                        cell.moderated() ? ", moderated" : "",
                        cell.differs() ? ", differs" : "");
    }

    private static String safe(@Nullable String value) {
        return value == null ? "" : Cells.safe(value);
    }
}
