package org.openccg.authorisation.assessment;

import static org.openccg.authorisation.AuthorisationRule.APP_5;
import static org.openccg.authorisation.AuthorisationRule.APP_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.allocation.Allocations;
import org.openccg.authorisation.allocation.Assignment;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;

/** Takes findings in a batch, against the catalogue the application froze. */
@ApplicationScoped
public class Assessing {

    private final Findings findings;
    private final Allocations allocations;
    private final Measure measure;

    Assessing(Findings findings, Allocations allocations, Measure measure) {
        this.findings = findings;
        this.allocations = allocations;
        this.measure = measure;
    }

    /** All of them or none. */
    public void assess(Application application, List<Found> batch, @Nullable String version, Acting by, Instant at) {
        application.assess(by, at);
        refuseUnallocated(application, by);
        measure.support(application, batch, "/findings", by).refuseIfAny(AuthorisationProblem.CONFLICT_OF_INTEREST);
        measure.faults(application, batch, version, "/findings").refuseIfAny(AuthorisationProblem.FINDING_INVALID);
        findings.state(application, batch, Person.of(by), at);
    }

    /** The group was asked, warned, and did not answer: each criterion is NOT_MET, not evidenced. */
    public void notEvidenced(
            Application application, List<String> criteria, UUID request, String distance, Acting by, Instant at) {
        var batch = criteria.stream()
                .map(each -> Found.notEvidenced(each, distance, request))
                .toList();
        assess(application, batch, null, by, at);
    }

    /** Where nobody is allocated, any manager of the chain assesses. */
    private void refuseUnallocated(Application application, Acting by) {
        if (allocations.areForOthers(application, Assignment.ASSESSOR, by)) {
            throw Refused.because(
                    AuthorisationProblem.NOT_ALLOCATED,
                    "Other people are allocated to assess this case.",
                    "Have yourself allocated: POST /applications/{id}/allocations with your subject and a reason.");
        }
    }

    static Faults faults(
            CriteriaCatalogue frozen, Set<UUID> onFile, List<Found> batch, @Nullable String version, String place) {
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
            check(frozen, onFile, batch.get(index), seen, place + "/" + index, faults);
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
                                "A document named is not in this case, or nobody can open it.",
                                "Use ids of GET /applications/{id}/evidence; upload your own first.")
                        .at(place + "/evidence"));
    }
}
