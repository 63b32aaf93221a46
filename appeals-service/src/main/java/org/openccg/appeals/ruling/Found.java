package org.openccg.appeals.ruling;

import static org.openccg.appeals.AppealsProblem.FINDINGS_MISSING;
import static org.openccg.appeals.AppealsRule.APL_11;

import java.util.ArrayList;
import java.util.List;
import org.openccg.appeals.authorisation.DecisionFile;
import org.openccg.appeals.authorisation.DecisionGround;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** A ground of the decision with what was found on it. */
record Found(DecisionGround ground, Finding finding) {

    /** Pairs every ground with its one finding; refuses all at once what is missing, doubled or about nothing. */
    static List<Found> pair(List<Finding> findings, DecisionFile file) {
        var faults = new Faults();
        for (int i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            int meant = file.cited(finding.ground(), finding.criterion()).size();
            faults.unless(meant == 1, unclear(finding, meant, file.citable()).at("/findings/" + i + "/ground"));
        }
        var paired = new ArrayList<Found>();
        for (var ground : file.decided().grounds()) {
            var about = findings.stream()
                    .filter(finding -> ground.isCitedBy(finding.ground(), finding.criterion()))
                    .toList();
            faults.unless(about.size() == 1, count(ground, about.size()).at("/findings"));
            about.stream().findFirst().ifPresent(finding -> paired.add(new Found(ground, finding)));
        }
        faults.refuseIfAny(FINDINGS_MISSING);
        return paired;
    }

    boolean isProved() {
        return finding.proved();
    }

    /** Proved, and such that the law lets a block rest on it. */
    boolean carriesABlock() {
        return isProved() && ground.isPermitted();
    }

    private static Fault unclear(Finding finding, int meant, String citable) {
        String detail = meant == 0
                ? "The decision does not rest on %s.".formatted(finding.ground())
                : "%s names %d grounds of the decision.".formatted(finding.ground(), meant);
        return Fault.of(APL_11, detail, "Name a ground of the decision, with its criterion where needed: " + citable);
    }

    private static Fault count(DecisionGround ground, int findings) {
        return Fault.of(
                APL_11,
                findings == 0
                        ? "There is no finding on %s.".formatted(ground.words())
                        : "There are %d findings on %s.".formatted(findings, ground.words()),
                "Say once, with reasons, whether the office proved it; what it did not prove is not proved.");
    }
}
