package org.openccg.authorisation.assessment;

import static org.openccg.authorisation.AuthorisationRule.APP_10;
import static org.openccg.authorisation.AuthorisationRule.APP_5;
import static org.openccg.authorisation.AuthorisationRule.APP_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** Takes findings in a batch, against the catalogue the application froze. */
@ApplicationScoped
public class Assessing {

    /** The domain of arrangements with others, commissioning support among them. */
    private static final String SUPPORT = "D5";

    private final Findings findings;
    private final Catalogues catalogues;
    private final EvidenceStore evidence;
    private final Unanswered unanswered;

    Assessing(Findings findings, Catalogues catalogues, EvidenceStore evidence, Unanswered unanswered) {
        this.findings = findings;
        this.catalogues = catalogues;
        this.evidence = evidence;
        this.unanswered = unanswered;
    }

    /** All of them or none. */
    public void assess(Application application, List<Found> batch, @Nullable String version, Acting by, Instant at) {
        application.assess(by, at);
        var frozen = catalogues.version(application.catalogueVersion().orElseThrow());
        if (by.background().hasStakeInSupport()) {
            onSupport(frozen, batch).refuseIfAny(AuthorisationProblem.CONFLICT_OF_INTEREST);
        }
        var faults = faults(frozen, evidence.ids(application.id()), batch, version);
        onSilence(unanswered.in(application.id()), batch, faults);
        faults.refuseIfAny(AuthorisationProblem.FINDING_INVALID);
        batch.forEach(found -> findings.state(application, found, Person.of(by), at));
    }

    /** The group was asked, warned, and did not answer: each criterion is NOT_MET, not evidenced. */
    public void notEvidenced(
            Application application, List<String> criteria, UUID request, String distance, Acting by, Instant at) {
        var batch = criteria.stream()
                .map(each -> Found.notEvidenced(each, distance, request))
                .toList();
        assess(application, batch, null, by, at);
    }

    /** APP-8: only a request that was closed without an answer, and only for the criteria it was about. */
    private static void onSilence(Map<UUID, Set<String>> unanswered, List<Found> batch, Faults faults) {
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
                            .at("/findings/%d/request".formatted(index)));
        }
    }

    /** APP-10: whoever has a stake in support contracts finds nothing about support. */
    private static Faults onSupport(CriteriaCatalogue frozen, List<Found> batch) {
        var faults = new Faults();
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
                            .at("/findings/%d/criterion".formatted(index)));
        }
        return faults;
    }

    static Faults faults(CriteriaCatalogue frozen, Set<UUID> onFile, List<Found> batch, @Nullable String version) {
        var faults = new Faults();
        faults.unless(
                version == null || version.equals(frozen.version()),
                Fault.of(
                                APP_5,
                                "This application is measured against version %s.".formatted(frozen.version()),
                                "Assess against GET /catalogue/%s.".formatted(frozen.version()))
                        .at("/catalogueVersion"));
        var seen = new HashSet<String>();
        for (int index = 0; index < batch.size(); index++) {
            check(frozen, onFile, batch.get(index), seen, "/findings/" + index, faults);
        }
        return faults;
    }

    private static void check(
            CriteriaCatalogue frozen, Set<UUID> onFile, Found found, Set<String> seen, String place, Faults faults) {
        faults.unless(
                frozen.criterion(found.criterion()).isPresent(),
                Fault.of(
                                APP_5,
                                "There is no such criterion in version %s, which applies.".formatted(frozen.version()),
                                "Use a code of GET /catalogue/%s.".formatted(frozen.version()))
                        .at(place + "/criterion"));
        faults.unless(
                seen.add(found.criterion()),
                Fault.of(APP_8, "The criterion is assessed twice in one batch.", "State one finding for it.")
                        .at(place + "/criterion"));
        boolean notMet = found.result() == Result.NOT_MET;
        faults.unless(
                !notMet || found.hasDistance(),
                Fault.of(APP_8, "NOT_MET does not say how far from the target.", "State the distance.")
                        .at(place + "/distance"));
        faults.unless(
                !notMet || found.hasBasis(),
                Fault.of(APP_8, "NOT_MET rests on no evidence.", "Name the documents of the case that show it.")
                        .at(place + "/evidence"));
        faults.unless(
                onFile.containsAll(found.evidence()),
                Fault.of(
                                APP_8,
                                "A document named is not in this case.",
                                "Use ids of GET /applications/{id}/evidence; upload your own first.")
                        .at(place + "/evidence"));
    }
}
