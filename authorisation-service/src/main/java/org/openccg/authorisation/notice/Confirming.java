package org.openccg.authorisation.notice;

import static org.openccg.authorisation.AuthorisationRule.BLK_3;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.conflict.Part;
import org.openccg.authorisation.notice.Screening.Screened;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/**
 * Has a second person look at words that may hide a prohibited ground (BLK-3). The words refuse nothing by themselves, and
 * nothing is kept of whoever wrote them.
 */
@ApplicationScoped
public class Confirming {

    private final Session database;

    Confirming(Session database) {
        this.database = database;
    }

    /** The words to look at, with the hash under which they are confirmed; leaves no trace. */
    public Warnings warnings(Application application, Proposed proposed) {
        var screened = Screening.of(proposed.texts());
        boolean confirmed = by(application, screened).stream().findAny().isPresent();
        return new Warnings(
                screened.sha256(), screened.passages(), !screened.passages().isEmpty() && !confirmed);
    }

    /** Confirms exactly this text, once a person. */
    public Confirmation confirm(Application application, Proposed proposed, String reasons, Acting by, Instant at) {
        application.checkReviewedBy(by);
        application.checkStatus("confirmed", Status.RECOMMENDED, Status.NOTICE_SERVED);
        if (recommended(application, by.subject())) {
            throw Refused.because(
                    AuthorisationProblem.SECOND_PERSON_NEEDED,
                    BLK_3,
                    "You recommended it, and so confirm no words of the notice.",
                    "Another manager of the reviewing office, or of the one above, confirms them.");
        }
        var screened = Screening.of(proposed.texts());
        return by(application, screened).stream()
                .filter(each -> each.by().subject().equals(by.subject()))
                .findFirst()
                .orElseGet(() -> {
                    var made = new Confirmation(application, screened.sha256(), Person.of(by), reasons, at);
                    database.persist(made);
                    return made;
                });
    }

    /** Whoever confirmed it, if anybody had to; refuses while nobody but the server and the moderator did. */
    Optional<Confirmation> confirmed(Application application, Proposed proposed, Acting server) {
        var screened = Screening.of(proposed.texts());
        if (screened.passages().isEmpty()) {
            return Optional.empty();
        }
        var other = by(application, screened).stream()
                .filter(each -> !each.by().subject().equals(server.subject()))
                .findFirst();
        if (other.isEmpty()) {
            throw new Refused(
                    AuthorisationProblem.NOTICE_UNCONFIRMED,
                    screened.passages().stream()
                            .map(passage -> fault(application, passage))
                            .toList(),
                    Map.of("sha256", screened.sha256()));
        }
        return other;
    }

    private static Fault fault(Application application, Passage passage) {
        return Fault.of(
                        BLK_3,
                        "\"%s\" could hide the ground %s, and may not.".formatted(passage.words(), passage.couldHide()),
                        "Let another manager who reviews the case and did not recommend it confirm the same text:"
                                + " POST /applications/%s/notice-confirmations; or write it without these words."
                                        .formatted(application.id()))
                .at(passage.pointer());
    }

    private static boolean recommended(Application application, UUID subject) {
        return application.review().actors().stream()
                .anyMatch(actor -> actor.part() == Part.MODERATOR
                        && actor.round() == application.review().round()
                        && actor.subject().equals(subject));
    }

    private List<Confirmation> by(Application application, Screened screened) {
        return database.createSelectionQuery(
                        "from Confirmation where applicationId = :id and round = :round and sha256 = :sha256 order by at",
                        Confirmation.class)
                .setParameter("id", application.id())
                .setParameter("round", application.review().round())
                .setParameter("sha256", screened.sha256())
                .getResultList();
    }

    /**
     * What a second person should look at.
     *
     * @param needed whether somebody still has to
     */
    public record Warnings(String sha256, List<Passage> passages, boolean needed) {}
}
