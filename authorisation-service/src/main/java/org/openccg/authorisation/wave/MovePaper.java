package org.openccg.authorisation.wave;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.time.Deadline;

/** Which moves to another wave one side proposed, and what the other said to it. */
@ApplicationScoped
class MovePaper implements CasePaper {

    private final Moving moving;

    MovePaper(Moving moving) {
        this.moving = moving;
    }

    @Override
    public int place() {
        return 35;
    }

    @Override
    public String title() {
        return "Moves to another wave";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        return moving.of(application.id()).stream().map(MovePaper::entry).toList();
    }

    private static PaperEntry entry(Move move) {
        return PaperEntry.headed("To wave %s%s"
                        .formatted(
                                move.to(),
                                move.from().map(" from wave %s"::formatted).orElse("")))
                .and("Proposed by %s of the %s on %s, for this reason: %s"
                        .formatted(
                                move.proposer().name(),
                                move.side() == Move.Side.GROUP ? "group" : "office",
                                Deadline.words(move.proposedAt()),
                                move.reason()))
                .and(move.answeredAt()
                        .map(at -> "%s %s on %s.%s"
                                .formatted(
                                        move.answerer().map(Person::name).orElseThrow(),
                                        move.state() == Move.State.AGREED ? "agreed" : "declined",
                                        Deadline.words(at),
                                        move.answer().map(" %s"::formatted).orElse("")))
                        .orElse("It is not answered yet."));
    }
}
