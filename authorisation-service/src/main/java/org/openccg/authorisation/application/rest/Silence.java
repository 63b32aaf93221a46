package org.openccg.authorisation.application.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.EvidenceOnFile;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.catalogue.CriteriaCatalogue.Criterion;
import org.openccg.authorisation.statement.Statement;
import org.openccg.authorisation.statement.Statements;

/** To which criteria a bid says nothing yet. */
@ApplicationScoped
class Silence {

    private final Catalogues catalogues;
    private final Statements statements;
    private final EvidenceOnFile evidence;

    Silence(Catalogues catalogues, Statements statements, EvidenceOnFile evidence) {
        this.catalogues = catalogues;
        this.statements = statements;
        this.evidence = evidence;
    }

    List<String> of(Application application) {
        var catalogue = application.catalogueVersion().map(catalogues::version).orElseGet(catalogues::newest);
        var spoken = new HashSet<>(evidence.criteriaOfGroup(application.id()));
        statements.of(application.id()).stream()
                .filter(each -> !each.text().isBlank())
                .map(Statement::criterion)
                .forEach(spoken::add);
        return catalogue.criteria().stream()
                .map(Criterion::code)
                .filter(code -> !spoken.contains(code))
                .toList();
    }
}
