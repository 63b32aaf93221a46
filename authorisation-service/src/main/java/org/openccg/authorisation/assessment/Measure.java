package org.openccg.authorisation.assessment;

import static org.openccg.authorisation.AuthorisationRule.APP_10;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** What findings are held against: the catalogue the application froze, the documents of the case, and interests. */
@ApplicationScoped
class Measure {

    /** The domain of arrangements with others, commissioning support among them. */
    private static final String SUPPORT = "D5";

    private final Catalogues catalogues;
    private final EvidenceStore evidence;

    Measure(Catalogues catalogues, EvidenceStore evidence) {
        this.catalogues = catalogues;
        this.evidence = evidence;
    }

    /** Everything wrong with a batch; places are said from the given one on. */
    Faults faults(Application application, List<Found> batch, @Nullable String version, String place) {
        var frozen = catalogues.version(application.catalogueVersion().orElseThrow());
        return Assessing.faults(frozen, evidence.ids(application.id()), batch, version, place);
    }

    /** APP-10: whoever has a stake in support contracts finds nothing about support. */
    Faults support(Application application, List<Found> batch, String place, Acting by) {
        var faults = new Faults();
        if (!by.background().hasStakeInSupport()) {
            return faults;
        }
        var frozen = catalogues.version(application.catalogueVersion().orElseThrow());
        for (int index = 0; index < batch.size(); index++) {
            boolean onSupport = frozen.criterion(batch.get(index).criterion())
                    .filter(criterion -> criterion.domain().equals(SUPPORT))
                    .isPresent();
            faults.unless(
                    !onSupport,
                    Fault.of(
                                    APP_10,
                                    "Your SUPPORT_CONTRACT interest bars you from findings of domain %s."
                                            .formatted(SUPPORT),
                                    "Leave it to another assessor and send the rest.")
                            .at("%s/%d/criterion".formatted(place, index)));
        }
        return faults;
    }
}
