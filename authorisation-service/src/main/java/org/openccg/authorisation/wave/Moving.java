package org.openccg.authorisation.wave;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.wave.Move.Side;
import org.openccg.authorisation.wave.Move.State;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** Moves a submitted application to another wave when group and office both want it. */
@ApplicationScoped
public class Moving {

    private final Session database;
    private final Waves waves;

    Moving(Session database, Waves waves) {
        this.database = database;
        this.waves = waves;
    }

    /** Every move proposed in a case, oldest first. */
    public List<Move> of(UUID applicationId) {
        return database.createSelectionQuery("from Move where applicationId = :id order by proposedAt, id", Move.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    public Move propose(Application application, String wave, String reason, Acting by, Instant at) {
        var side = side(application, by);
        refuseUnlessMovable(application);
        var to = waves.find(wave).filter(each -> !each.decision().isBefore(by.day()));
        if (to.isEmpty() || application.wave().equals(Optional.of(wave))) {
            throw Refused.because(
                    CommonProblem.INVALID,
                    AuthorisationRule.APP_7,
                    "The case cannot move to wave %s.".formatted(wave),
                    "Name another wave whose decisions are still to come: %s.".formatted(open(application, by)));
        }
        of(application.id()).stream().filter(Move::isOpen).findFirst().ifPresent(open -> {
            throw Refused.because(
                    AuthorisationProblem.MOVE_PROPOSED,
                    AuthorisationRule.APP_7,
                    "%s proposed to move to wave %s; that waits for an answer."
                            .formatted(open.proposer().name(), open.to()),
                    "The other side agrees or declines first.");
        });
        var move = new Move(application.id(), application.wave().orElse(null), wave, side, reason, Person.of(by), at);
        database.persist(move);
        return move;
    }

    public Move agree(Application application, UUID id, Acting by, Instant at) {
        var move = answered(application, id, State.AGREED, null, by, at);
        refuseUnlessMovable(application);
        application.joinWave(move.to(), at);
        return move;
    }

    public Move decline(Application application, UUID id, String words, Acting by, Instant at) {
        return answered(application, id, State.DECLINED, words, by, at);
    }

    private Move answered(Application application, UUID id, State how, @Nullable String words, Acting by, Instant at) {
        var side = side(application, by);
        var move = of(application.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
        if (!move.isOpen()) {
            throw Refused.because(
                    CommonProblem.STEP_NOT_ALLOWED,
                    "It was %s already.".formatted(move.state().name().toLowerCase(java.util.Locale.ROOT)),
                    "Propose another move if one is wanted.");
        }
        if (move.side() == side || move.proposer().subject().equals(by.subject())) {
            throw Refused.because(
                    AuthorisationProblem.CONSENT_REQUIRED,
                    AuthorisationRule.APP_7,
                    "Your own side proposed this move.",
                    side == Side.GROUP
                            ? "A manager of the reviewing office agrees or declines."
                            : "The group's chair, accountable officer or deputy agrees or declines.");
        }
        move.answer(how, words, Person.of(by), at);
        return move;
    }

    private String open(Application application, Acting by) {
        return waves.all().stream()
                .filter(wave -> !wave.decision().isBefore(by.day()))
                .map(Wave::code)
                .filter(code -> !application.wave().equals(Optional.of(code)))
                .collect(Collectors.joining(", "));
    }

    private static void refuseUnlessMovable(Application application) {
        if (application.isDraft() || !application.status().isUndecided()) {
            throw Refused.because(
                    CommonProblem.STEP_NOT_ALLOWED,
                    "The wave cannot be moved while %s.".formatted(application.status()),
                    application.isDraft()
                            ? "Before submission the group chooses its wave in the draft."
                            : "There is an outcome already.");
        }
    }

    private static Side side(Application application, Acting by) {
        return application.speaksFor(by) ? Side.GROUP : Side.OFFICE;
    }
}
