package org.openccg.authorisation.assessment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.CasesUnderReview.Seen;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.assessment.Grid;
import org.openccg.authorisation.assessment.Grid.Cell;
import org.openccg.authorisation.assessment.Grid.Column;
import org.openccg.authorisation.assessment.Grid.Place;
import org.openccg.authorisation.assessment.Result;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.Fault;

/**
 * Findings of a wave side by side.
 *
 * @param criteria over all cases open to the reader, those on other pages too
 */
@Schema(name = "ModerationGrid")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GridView(
        List<ColumnView> criteria,
        List<RowView> items,
        @Nullable String next) {

    static GridView of(Grid grid, @Nullable Place after, int limit) {
        var columns = grid.columns();
        var page = Page.of(grid.behind(after, limit + 1), limit, GridView::place);
        return new GridView(
                columns.stream().map(ColumnView::of).toList(),
                page.items().stream()
                        .map(seen -> RowView.of(seen, columns, grid.cells().getOrDefault(seen.id(), Map.of())))
                        .toList(),
                page.next());
    }

    private static Cursor place(Seen seen) {
        return Cursor.of(seen.application().applicants().groupName(), seen.id().toString());
    }

    /**
     * A criterion.
     *
     * @param of how many were found MET or NOT_MET
     * @param metPercent without decimals, or nothing where it is of fewer than ten
     */
    @Schema(name = "GridCriterion")
    record ColumnView(
            @Schema(examples = "D3-02") String criterion,
            int met,
            int notMet,
            int notAssessed,
            int of,
            @Nullable Integer metPercent) {

        private static final int FEWEST = 10;

        static ColumnView of(Column column) {
            int of = column.concluded();
            return new ColumnView(
                    column.criterion(),
                    column.met(),
                    column.notMet(),
                    column.notAssessed(),
                    of,
                    of < FEWEST ? null : Math.round(column.met() * 100f / of));
        }
    }

    /**
     * A case.
     *
     * @param closed why its findings are not shown, such as interests not declared yet
     */
    @Schema(name = "GridRow")
    record RowView(
            UUID applicationId,
            String groupName,
            @Schema(examples = "PCTC-001") String office,
            @Schema(examples = "2") @Nullable String wave,
            Status status,
            @Nullable String closed,
            List<CellView> cells) {

        static RowView of(Seen seen, List<Column> columns, Map<String, Cell> cells) {
            var application = seen.application();
            return new RowView(
                    seen.id(),
                    application.applicants().groupName(),
                    application.office().code(),
                    application.wave().orElse(null),
                    application.status(),
                    seen.closed()
                            .flatMap(refused -> refused.faults().stream().findFirst())
                            .map(Fault::detail)
                            .orElse(null),
                    columns.stream()
                            .filter(column -> cells.containsKey(column.criterion()))
                            .map(column -> CellView.of(cells.get(column.criterion()), column))
                            .toList());
        }
    }

    /**
     * A finding.
     *
     * @param differs whether at most a quarter of at least five cases came out like this: a hint to look
     */
    @Schema(name = "GridCell")
    record CellView(
            @Schema(examples = "D3-02") String criterion,
            Result result,
            @Schema(examples = "Finn Calder") String assessor,
            boolean moderated,
            boolean differs) {

        static CellView of(Cell cell, Column column) {
            return new CellView(
                    cell.criterion(),
                    cell.result(),
                    cell.assessor(),
                    cell.moderated(),
                    cell.result() != Result.NOT_ASSESSED && column.differs(cell.result()));
        }
    }
}
