package org.openccg.authorisation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.FindingsOnFile;
import org.openccg.authorisation.application.Measured;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.catalogue.CriteriaCatalogue.Criterion;

/** Tells what was found, for a recommendation to rest on. */
@ApplicationScoped
class Measuring implements FindingsOnFile {

    private final Findings findings;
    private final Catalogues catalogues;

    Measuring(Findings findings, Catalogues catalogues) {
        this.findings = findings;
        this.catalogues = catalogues;
    }

    @Override
    public Measured measured(Application application) {
        var frozen = catalogues.version(application.catalogueVersion().orElseThrow());
        var notMet = codes(application, finding -> finding.result() == Result.NOT_MET);
        var concluded = codes(application, finding -> finding.result() != Result.NOT_ASSESSED);
        var open = frozen.criteria().stream()
                .map(Criterion::code)
                .filter(code -> !concluded.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Measured(frozen, notMet, open);
    }

    private TreeSet<String> codes(Application application, Predicate<Finding> which) {
        return findings.of(application).stream()
                .filter(which)
                .map(Finding::criterion)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
