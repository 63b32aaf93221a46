package org.openccg.authorisation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** Takes what the moderator changes in findings, each with its reason. */
@ApplicationScoped
public class Moderating {

    private final Findings findings;
    private final Measure measure;

    Moderating(Findings findings, Measure measure) {
        this.findings = findings;
        this.measure = measure;
    }

    /** All of them or none. */
    public void change(Application application, List<Changed> changes, Acting by, Instant at) {
        application.changeFindings(by, at);
        var found = changes.stream().map(Changed::found).toList();
        measure.support(application, found, "/changes", by).refuseIfAny(AuthorisationProblem.CONFLICT_OF_INTEREST);
        var faults = measure.faults(application, found, null, "/changes");
        var assessed = findings.of(application).stream().map(Finding::criterion).collect(Collectors.toSet());
        for (int index = 0; index < changes.size(); index++) {
            assessed(assessed, changes.get(index), index, faults);
        }
        faults.refuseIfAny(AuthorisationProblem.FINDING_INVALID);
        findings.change(application, changes, Person.of(by), at);
    }

    /** Whoever moderates changes what was found and finds nothing first. */
    private static void assessed(Set<String> assessed, Changed change, int index, Faults faults) {
        faults.unless(
                assessed.contains(change.criterion()),
                Fault.of(
                                AuthorisationRule.APP_9,
                                "Nobody has assessed %s, so there is nothing to change.".formatted(change.criterion()),
                                "An assessor states a finding first: PUT /applications/{id}/findings.")
                        .at("/changes/%d/criterion".formatted(index)));
    }
}
