package org.openccg.authorisation.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.catalogue.CriteriaCatalogue.Criterion;
import org.openccg.platform.time.Deadline;

/** The statements as last submitted: what the group still writes is its own, in its own bundle too. */
@ApplicationScoped
class StatementPaper implements CasePaper {

    private final Statements statements;
    private final Catalogues catalogues;

    StatementPaper(Statements statements, Catalogues catalogues) {
        this.statements = statements;
        this.catalogues = catalogues;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public String title() {
        return "Statements of the bid";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        var submitted = application.submittedAt();
        if (submitted.isEmpty()) {
            return List.of(PaperEntry.headed("Not submitted")
                    .and("A bundle holds statements as last submitted. None of this bid ever were."));
        }
        var catalogue = catalogues.version(application.catalogueVersion().orElseThrow());
        return statements.asOf(application.id(), submitted.get()).stream()
                .filter(each -> !each.text().isBlank())
                .map(each -> entry(each, catalogue))
                .toList();
    }

    private static PaperEntry entry(Statement statement, CriteriaCatalogue catalogue) {
        String criterion = catalogue
                .criterion(statement.criterion())
                .map(Criterion::text)
                .map(text -> ": " + text)
                .orElse("");
        return PaperEntry.headed(statement.criterion() + criterion)
                .and(statement.text())
                .and("Written by %s on %s, version %d."
                        .formatted(
                                statement.changedBy().name(),
                                Deadline.words(statement.changedAt()),
                                statement.version()));
    }
}
