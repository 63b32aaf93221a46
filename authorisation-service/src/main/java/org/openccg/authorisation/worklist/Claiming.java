package org.openccg.authorisation.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;

/** Claims, assigns and releases work, each piece by itself. Only what is on one's own worklist is there at all. */
@ApplicationScoped
public class Claiming {

    private final Worklists worklists;
    private final Claims claims;
    private final Assignees assignees;

    Claiming(Worklists worklists, Claims claims, Assignees assignees) {
        this.worklists = worklists;
        this.claims = claims;
        this.assignees = assignees;
    }

    public List<Result> claim(List<String> items, Standing by, Instant at) {
        var who = person(by);
        return each(items, by, at, (work, present) -> {
            if (present == null && !claims.add(work, who, null, at)) {
                refuseClaimed(claims.on(work.id()), who);
            }
            refuseClaimed(Optional.ofNullable(present), who);
        });
    }

    /** In place of whoever was on it. */
    public List<Result> assign(List<String> items, UUID subject, Standing by, Instant at) {
        return each(items, by, at, (work, present) -> {
            var to = assignees
                    .find(work, subject, by)
                    .orElseThrow(() -> Refused.because(
                            AuthorisationProblem.ASSIGNEE_UNFIT,
                            "This person is not entitled to it, or a part in the case or an interest bars him or her.",
                            "Choose somebody of the office whose work it is, without a part in the case that bars."));
            if (present != null) {
                present.end(ClaimEnd.REASSIGNED, person(by), at);
            }
            if (!claims.add(work, to, person(by), at)) {
                refuseClaimed(claims.on(work.id()), to);
            }
        });
    }

    /** One's own, or for managers and the Department anybody's among their own work. */
    public List<Result> release(List<String> items, Standing by, Instant at) {
        boolean others = by.caller().is("manager") || by.caller().is("doh");
        return each(items, by, at, (work, present) -> {
            if (present == null) {
                throw Refused.because(
                        AuthorisationProblem.NOT_CLAIMED, "Nobody is on it.", "Nothing is left to be released.");
            }
            if (!others && !present.isOf(by.caller().subject())) {
                throw Refused.because(
                        CommonProblem.NOT_PERMITTED,
                        "%s is on it.".formatted(present.person().name()),
                        "Ask that person to release it.");
            }
            present.end(ClaimEnd.RELEASED, person(by), at);
        });
    }

    private List<Result> each(List<String> items, Standing by, Instant at, BiConsumer<Work, @Nullable Claim> deed) {
        var mine = worklists.of(by, at);
        return items.stream()
                .distinct()
                .map(item -> {
                    try {
                        var work = mine.find(item).orElseThrow(Refused::notFound);
                        deed.accept(work, mine.claim(work).orElse(null));
                        return new Result(item, Optional.empty());
                    } catch (Refused refused) {
                        return new Result(item, Optional.of(refused));
                    }
                })
                .toList();
    }

    private static void refuseClaimed(Optional<Claim> present, Person wanted) {
        present.filter(claim -> !claim.isOf(wanted.subject())).ifPresent(claim -> {
            throw Refused.because(
                    AuthorisationProblem.ALREADY_CLAIMED,
                    "%s is on it since %s.".formatted(claim.person().name(), Deadline.words(claim.claimedAt())),
                    "Leave it to that person, or release the claim first.");
        });
    }

    private static Person person(Standing standing) {
        return new Person(standing.caller().subject(), standing.caller().name());
    }

    /** What became of one piece of work that was named. */
    public record Result(String item, Optional<Refused> refused) {}
}
