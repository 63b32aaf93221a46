package org.openccg.authorisation.assessment;

import static org.openccg.authorisation.AuthorisationRule.APP_10;
import static org.openccg.authorisation.AuthorisationRule.APP_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
    private final Unanswered unanswered;

    Measure(Catalogues catalogues, EvidenceStore evidence, Unanswered unanswered) {
        this.catalogues = catalogues;
        this.evidence = evidence;
        this.unanswered = unanswered;
    }

    /** Everything wrong with a batch; places are said from the given one on. */
    Faults faults(Application application, List<Found> batch, @Nullable String version, String place) {
        var frozen = catalogues.version(application.catalogueVersion().orElseThrow());
        var faults = Assessing.faults(frozen, evidence.ids(application.id()), batch, version, place);
        silence(unanswered.in(application.id()), batch, place, faults);
        return faults;
    }

    /** APP-8: only a request that was closed without an answer, and only for the criteria it was about. */
    private static void silence(Map<UUID, Set<String>> unanswered, List<Found> batch, String place, Faults faults) {
        for (int index = 0; index < batch.size(); index++) {
            var found = batch.get(index);
            faults.unless(
                    found.request() == null
                            || (found.result() == Result.NOT_MET
                                    && unanswered
                                            .getOrDefault(found.request(), Set.of())
                                            .contains(found.criterion())),
                    Fault.of(
                                    APP_8,
                                    "No request for information about this criterion was closed without an answer.",
                                    "Name the documents of the case that show it.")
                            .at("%s/%d/request".formatted(place, index)));
        }
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
