package org.openccg.appeals.panel;

import static org.openccg.appeals.AppealsProblem.BARRED;
import static org.openccg.appeals.AppealsRule.APL_13;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.authorisation.DecisionFile;
import org.openccg.platform.problem.Refused;

/** Who had which part in a case. Computed from the case's record, never from a flag. */
public final class Bars {

    private final Map<UUID, Set<String>> parts = new LinkedHashMap<>();

    /** Everybody with a part in the decision. */
    public static Bars from(DecisionFile file) {
        var bars = new Bars();
        file.actors().forEach(actor -> bars.with(actor.subject(), actor.part()));
        bars.with(file.decided().by(), "DECIDER");
        bars.with(file.applicants().lead(), "LEAD");
        file.applicants().signatories().forEach(signatory -> bars.with(signatory, "SIGNATORY"));
        return bars;
    }

    /** Adds somebody with a part in the appeal. */
    public Bars with(UUID subject, String part) {
        parts.computeIfAbsent(subject, nobodyYet -> new TreeSet<>()).add(part);
        return this;
    }

    private void with(DecisionFile.@Nullable Somebody somebody, String part) {
        if (somebody != null) {
            with(somebody.subject(), part);
        }
    }

    public boolean admits(UUID subject) {
        return !parts.containsKey(subject);
    }

    /** Refuses whoever had a part, whatever duties they hold. */
    public void check(UUID subject) {
        var had = parts.get(subject);
        if (had != null) {
            throw Refused.because(
                    BARRED,
                    APL_13,
                    "You have a part in this case: %s.".formatted(String.join(", ", had)),
                    "An adjudicator without any part in it can rule.");
        }
    }
}
