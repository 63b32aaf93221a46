package org.openccg.authorisation.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;

/** What was found beside notices. */
@ApplicationScoped
public class LinkedSuggestions {

    private final Session database;

    LinkedSuggestions(Session database) {
        this.database = database;
    }

    /** The last row seen. */
    public record Place(Instant foundAt, UUID notice, UUID suggestion) {}

    /** One in the list over all cases. */
    public record Found(LinkedSuggestion linked, Application application) {}

    /** Of all notices of the case, in whatever round, oldest notice first. */
    public List<LinkedSuggestion> of(Application application) {
        return database.createSelectionQuery("""
                        from LinkedSuggestion l where l.applicationId = :id
                        order by l.noticeServedOn, l.foundAt, l.suggestionId""", LinkedSuggestion.class)
                .setParameter("id", application.id())
                .getResultList();
    }

    /** Those whoever decides now has to answer: of the notices of the present round, whichever of them stands. */
    public List<LinkedSuggestion> toAnswer(Application application) {
        return database.createSelectionQuery("""
                        from LinkedSuggestion l where l.applicationId = :id and l.round = :round
                        order by l.madeOn, l.suggestionId""", LinkedSuggestion.class)
                .setParameter("id", application.id())
                .setParameter("round", application.review().round())
                .getResultList();
    }

    /** What decisions of the case made of them, in the order the decisions were served. */
    public List<AnsweredSuggestion> answers(Application application) {
        return database.createSelectionQuery("""
                        select s from AnsweredSuggestion s join Decision d on d.id = s.decisionId
                        where s.applicationId = :id order by d.servedAt, s.suggestionId""", AnsweredSuggestion.class)
                .setParameter("id", application.id())
                .getResultList();
    }

    /** Of every case, newest first, from the given place on. */
    public List<Found> all(@Nullable Place after, int most) {
        var query = database.createSelectionQuery(
                "select l, a from LinkedSuggestion l join Application a on a.id = l.applicationId"
                        + (after == null
                                ? ""
                                : " where l.foundAt < :at or (l.foundAt = :at and (l.noticeId > :notice"
                                        + " or (l.noticeId = :notice and l.suggestionId > :suggestion)))")
                        + " order by l.foundAt desc, l.noticeId, l.suggestionId",
                Found.class);
        if (after != null) {
            query.setParameter("at", after.foundAt)
                    .setParameter("notice", after.notice)
                    .setParameter("suggestion", after.suggestion);
        }
        return query.setMaxResults(most).getResultList();
    }

    void add(LinkedSuggestion linked) {
        database.persist(linked);
    }

    void add(AnsweredSuggestion answered) {
        database.persist(answered);
    }
}
