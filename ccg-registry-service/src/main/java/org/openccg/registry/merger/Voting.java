package org.openccg.registry.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;

/** Takes what practices answer in secret, and keeps it sealed. */
@ApplicationScoped
public class Voting {

    private final Ballots ballots;
    private final Mergers mergers;
    private final MergerHistory history;

    Voting(Ballots ballots, Mergers mergers, MergerHistory history) {
        this.ballots = ballots;
        this.mergers = mergers;
        this.history = history;
    }

    /**
     * Takes the answer of a practice, in the place of an earlier one. Neither the trail nor anything kept to repeat an
     * answer knows of it.
     *
     * @return the last day on which it may be changed
     */
    public LocalDate vote(UUID id, String practice, Vote vote, Caller by, Instant at) {
        mergers.concerning(id);
        if (!by.actsFor("practice:" + practice)) {
            throw Refused.because(
                    RegistryProblem.NOT_YOUR_PRACTICE,
                    "You do not act for practice %s.".formatted(practice),
                    "Let somebody vote who acts for it.");
        }
        ballots.oneAtATime(id, practice);
        var merger = mergers.kept(id);
        var until = merger.ballotUntil();
        if (until == null || merger.status() != MergerStatus.BALLOT || today(at).isAfter(until)) {
            throw Refused.because(
                    RegistryProblem.BALLOT_CLOSED,
                    until == null
                            ? "The ballot has not opened yet."
                            : "The ballot is over; its last day was to be %s.".formatted(Deadline.words(until)),
                    "Vote while the ballot is open.");
        }
        if (ballots.roll(id).values().stream().noneMatch(practices -> practices.contains(practice))) {
            throw Refused.because(
                    RegistryProblem.NOT_ON_THE_ROLL,
                    RegistryRule.MRG_2,
                    "%s was no member of these groups on the day the ballot opened.".formatted(practice),
                    "The practices of that day decide.");
        }
        ballots.cast(id, practice, vote, by.subject(), at);
        return until;
    }

    /** Only pressed practices, and every look is kept. */
    public List<Ballots.Cast> sealed(Merger merger, Instant at) {
        var pressed = ballots.pressed(merger.id());
        history.looked(merger, at);
        return pressed;
    }

    private static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.LONDON);
    }
}
