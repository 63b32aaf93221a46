package org.openccg.authorisation.conflict;

import static org.openccg.authorisation.AuthorisationRule.APP_10;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.conflict.InterestKind.Reach;
import org.openccg.platform.declaration.Declaration;
import org.openccg.platform.directory.Interest;
import org.openccg.platform.problem.Refused;

/**
 * What somebody declared in a case, and what the register of interests adds to it.
 *
 * @param declared whether anything was said at all, be it that there are none
 */
public record Interests(boolean declared, boolean countersigned, List<Stake> stakes) {

    static final Interests NONE = new Interests(false, false, List.of());

    /** What the register knows and the person kept silent about counts as if it had been declared. */
    static Interests of(Optional<Declaration> word, List<Interest> registered, Surroundings surroundings) {
        var declared = word.stream().flatMap(each -> each.interests().stream()).map(Stake::of);
        var known = registered.stream().map(Stake::of).filter(stake -> stake.touches(surroundings));
        return new Interests(
                word.isPresent(),
                word.filter(Declaration::isCountersigned).isPresent(),
                Stream.concat(declared, known).distinct().toList());
    }

    Interests declaring() {
        return new Interests(true, countersigned, stakes);
    }

    Optional<Refused> undeclared() {
        return declared
                ? Optional.empty()
                : Optional.of(Refused.because(
                        AuthorisationProblem.DECLARATION_MISSING,
                        APP_10,
                        "You have not declared your interests in this case.",
                        "POST /applications/{id}/declarations with every interest, or with none."));
    }

    Optional<Refused> conflict() {
        return words(Reach.EVERYTHING)
                .map(held -> Refused.because(
                        AuthorisationProblem.CONFLICT_OF_INTEREST,
                        APP_10,
                        "An interest touches this case: %s.".formatted(held),
                        "Somebody without an interest in it has to do this."));
    }

    Optional<Refused> uncountersigned() {
        return countersigned
                ? Optional.empty()
                : words(Reach.ONE_DOMAIN, Reach.DISCLOSED)
                        .map(held -> Refused.because(
                                AuthorisationProblem.COUNTERSIGNATURE_MISSING,
                                APP_10,
                                "An interest is disclosed, but nobody has countersigned it: %s.".formatted(held),
                                "Another manager or officer without an interest countersigns it: POST"
                                        + " /applications/{id}/declarations/{subject}/countersign."));
    }

    boolean hasStakeInSupport() {
        return words(Reach.ONE_DOMAIN).isPresent();
    }

    public boolean areNone() {
        return stakes.isEmpty();
    }

    private Optional<String> words(Reach... reaches) {
        var held = stakes.stream()
                .filter(stake -> Stream.of(reaches).anyMatch(stake::reaches))
                .map(Stake::words)
                .collect(Collectors.joining(", "));
        return held.isEmpty() ? Optional.empty() : Optional.of(held);
    }
}
