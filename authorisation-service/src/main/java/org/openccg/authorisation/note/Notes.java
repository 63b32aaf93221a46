package org.openccg.authorisation.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;

/** Takes working notes, and shows them to the side that made them. */
@ApplicationScoped
public class Notes {

    private final Session database;
    private final Catalogues catalogues;

    Notes(Session database, Catalogues catalogues) {
        this.database = database;
        this.catalogues = catalogues;
    }

    /** By whom handles the case for the reviewing office, from the submission to the outcome. */
    public Note make(Application application, String text, @Nullable String criterion, Acting by, Instant at) {
        if (!application.isReviewedBy(by)) {
            throw refused("make a note; it is for those who review the case");
        }
        if (application.isDraft() || !application.status().isUndecided()) {
            throw Refused.because(
                    CommonProblem.STEP_NOT_ALLOWED,
                    "Nothing is noted while %s.".formatted(application.status()),
                    "Notes are made from the submission to the outcome.");
        }
        onCriterion(application, criterion).refuseIfAny(AuthorisationProblem.FINDING_INVALID);
        var note = new Note(application.id(), text, criterion, Person.of(by), at);
        database.persist(note);
        return note;
    }

    /** Oldest first, from what comes after the place on. */
    public List<Note> of(Application application, Acting reader, Instant madeAfter, UUID after, int limit) {
        if (!application.isBehindTheTable(reader)) {
            throw refused("read the notes; they are for those who review or decide the case");
        }
        return database.createSelectionQuery("""
                        from Note where applicationId = :application
                          and (madeAt > :at or madeAt = :at and id > :after) order by madeAt, id""", Note.class)
                .setParameter("application", application.id())
                .setParameter("at", madeAfter)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    private Faults onCriterion(Application application, @Nullable String criterion) {
        var frozen = catalogues.version(application.catalogueVersion().orElseThrow());
        var faults = new Faults();
        faults.unless(
                criterion == null || frozen.criterion(criterion).isPresent(),
                Fault.of(
                                AuthorisationRule.APP_5,
                                "There is no such criterion in version %s, which applies.".formatted(frozen.version()),
                                "Use a code of GET /catalogue/%s, or leave it out.".formatted(frozen.version()))
                        .at("/criterion"));
        return faults;
    }

    private static Refused refused(String what) {
        return Refused.because(
                CommonProblem.NOT_PERMITTED,
                "You may not %s.".formatted(what),
                "Ask a person who has that part in the case.");
    }
}
