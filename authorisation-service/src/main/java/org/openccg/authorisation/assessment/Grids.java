package org.openccg.authorisation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.CasesUnderReview;
import org.openccg.authorisation.application.CasesUnderReview.Seen;
import org.openccg.authorisation.assessment.Grid.Cell;
import org.openccg.authorisation.assessment.Grid.Column;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.catalogue.CriteriaCatalogue.Criterion;
import org.openccg.platform.directory.Standing;

/** Puts findings of a wave side by side for those who moderate. What a reader may not open counts for nothing. */
@ApplicationScoped
public class Grids {

    private final Session database;
    private final CasesUnderReview cases;
    private final Catalogues catalogues;

    Grids(Session database, CasesUnderReview cases, Catalogues catalogues) {
        this.database = database;
        this.cases = cases;
        this.catalogues = catalogues;
    }

    public Grid of(Standing standing, @Nullable String wave, @Nullable String office) {
        var rows = cases.of(standing, wave, office);
        var found = cells(rows.stream().filter(Seen::isOpen).map(Seen::id).toList());
        var byCase = new HashMap<UUID, Map<String, Cell>>();
        found.forEach(cell -> byCase.computeIfAbsent(cell.applicationId(), any -> new HashMap<>())
                .put(cell.criterion(), cell));
        return new Grid(rows, columns(found), byCase);
    }

    private List<Cell> cells(Collection<UUID> open) {
        return database.createSelectionQuery("""
                        select f.applicationId, f.criterion, f.result, f.assessorName,
                            case when f.moderatedAt is null then false else true end
                        from Finding f join Application a on a.id = f.applicationId and a.review.round = f.round
                        where f.applicationId in :open order by f.criterion""", Cell.class)
                .setParameter("open", open)
                .getResultList();
    }

    private List<Column> columns(List<Cell> found) {
        var counts = new HashMap<String, Map<Result, Integer>>();
        found.forEach(cell ->
                counts.computeIfAbsent(cell.criterion(), any -> new HashMap<>()).merge(cell.result(), 1, Integer::sum));
        return codes(counts.keySet()).stream()
                .map(code -> column(code, counts.getOrDefault(code, Map.of())))
                .toList();
    }

    /** In the order of the newest catalogue; what only earlier ones had comes last. */
    private Set<String> codes(Collection<String> found) {
        var codes = new LinkedHashSet<String>();
        Stream.concat(
                        catalogues.newest().criteria().stream().map(Criterion::code),
                        found.stream().sorted())
                .forEach(codes::add);
        return codes;
    }

    private static Column column(String code, Map<Result, Integer> counts) {
        return new Column(
                code,
                counts.getOrDefault(Result.MET, 0),
                counts.getOrDefault(Result.NOT_MET, 0),
                counts.getOrDefault(Result.NOT_ASSESSED, 0));
    }
}
