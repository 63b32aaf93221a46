package org.openccg.authorisation.evidence;

import static org.openccg.authorisation.AuthorisationRule.APP_3;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;

/** Links a document to the criteria it is to show. */
@ApplicationScoped
public class Linking {

    private final EvidenceStore store;
    private final Catalogues catalogues;

    Linking(EvidenceStore store, Catalogues catalogues) {
        this.store = store;
        this.catalogues = catalogues;
    }

    /** By its own side; answers what the trail should keep: before and after. */
    public Map<String, Object> link(Application application, UUID id, List<String> criteria, Acting by) {
        var side = Sides.of(application, by);
        var evidence = store.find(application.id(), id).orElseThrow(Refused::notFound);
        if (evidence.side() != side) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    "It is a document of the other side.",
                    "They say themselves what it shows; say in your own document or finding what you read in it.");
        }
        Uploading.checkUndecided(application);
        var catalogue = application.catalogueVersion().map(catalogues::version).orElseGet(catalogues::newest);
        new Faults()
                .unless(isKnown(catalogue, criteria), unknown(catalogue).at("/criteria"))
                .refuseIfAny(AuthorisationProblem.EVIDENCE_INVALID);
        var before = evidence.criteria();
        var after = criteria.stream().distinct().toList();
        evidence.link(after);
        return Map.of("evidence", id, "fileName", evidence.fileName(), "before", before, "after", after);
    }

    static boolean isKnown(CriteriaCatalogue catalogue, List<String> criteria) {
        return criteria.stream().allMatch(code -> catalogue.criterion(code).isPresent());
    }

    static Fault unknown(CriteriaCatalogue catalogue) {
        return Fault.of(
                APP_3,
                "A criterion named is not in the catalogue of this application.",
                "Use codes of GET /catalogue/%s.".formatted(catalogue.version()));
    }
}
