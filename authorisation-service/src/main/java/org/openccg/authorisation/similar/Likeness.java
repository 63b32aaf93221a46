package org.openccg.authorisation.similar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.assessment.Result;
import org.openccg.authorisation.notice.Ground;
import org.openccg.authorisation.notice.Notices;

/** What makes decisions like the one at hand: what its notice rests on, or else what is not met. */
@ApplicationScoped
public class Likeness {

    private final Notices notices;
    private final Findings findings;

    Likeness(Notices notices, Findings findings) {
        this.notices = notices;
        this.findings = findings;
    }

    /**
     * Alike in one ground or one criterion, and at the level where one is asked for.
     *
     * @param supportLevel I to VII
     */
    public record Alike(
            Set<String> grounds,
            Set<String> criteria,
            @Nullable String supportLevel) {

        boolean isEmpty() {
            return grounds.isEmpty() && criteria.isEmpty() && supportLevel == null;
        }
    }

    public Alike of(Application application) {
        var served = notices.of(application.id());
        if (served.isEmpty()) {
            return new Alike(Set.of(), unmet(application), null);
        }
        var grounds = served.get(served.size() - 1).grounds();
        return new Alike(
                grounds.stream().map(Ground::ground).collect(Collectors.toSet()),
                grounds.stream().map(Ground::criterion).filter(Objects::nonNull).collect(Collectors.toSet()),
                null);
    }

    private Set<String> unmet(Application application) {
        return findings.of(application).stream()
                .filter(finding -> finding.result() == Result.NOT_MET)
                .map(Finding::criterion)
                .collect(Collectors.toSet());
    }
}
