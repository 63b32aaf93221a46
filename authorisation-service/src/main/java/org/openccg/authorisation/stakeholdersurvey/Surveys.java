package org.openccg.authorisation.stakeholdersurvey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;

/** Surveys and what was answered. */
@ApplicationScoped
public class Surveys {

    private final Session database;
    private final Deadlines deadlines;

    Surveys(Session database, Deadlines deadlines) {
        this.database = database;
        this.deadlines = deadlines;
    }

    public Optional<StakeholderSurvey> find(UUID applicationId) {
        return Optional.ofNullable(database.find(StakeholderSurvey.class, applicationId))
                .map(survey -> survey.closing(deadlines.of(applicationId, DeadlineKind.SURVEY, null)));
    }

    /** Those of many cases, by case, in a fixed number of queries. */
    Map<UUID, StakeholderSurvey> find(Collection<UUID> applications) {
        var closing = deadlines.newest(applications, DeadlineKind.SURVEY);
        return database.createSelectionQuery(
                        "from StakeholderSurvey where applicationId in :ids", StakeholderSurvey.class)
                .setParameter("ids", applications)
                .getResultStream()
                .collect(Collectors.toMap(
                        StakeholderSurvey::applicationId,
                        survey -> survey.closing(Optional.ofNullable(closing.get(survey.applicationId())))));
    }

    void add(StakeholderSurvey survey) {
        database.persist(survey);
    }

    /** How many organisations of each kind responded to anything. */
    public Map<RespondentKind, Integer> responded(UUID applicationId) {
        var counts = new EnumMap<RespondentKind, Integer>(RespondentKind.class);
        database.createNativeQuery("""
                        select kind, count(distinct organisation_key) from stakeholder_response
                        where application_id = :id group by kind""", Object[].class)
                .setParameter("id", applicationId)
                .getResultList()
                .forEach(row -> counts.put(RespondentKind.valueOf((String) row[0]), ((Number) row[1]).intValue()));
        return counts;
    }

    /** Every kind of every organisation that responded, by the organisation's key. */
    Map<String, RespondentKind> kinds(UUID applicationId) {
        return database.createNativeQuery("""
                        select distinct organisation_key, kind from stakeholder_response
                        where application_id = :id""", Object[].class)
                .setParameter("id", applicationId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> RespondentKind.valueOf((String) row[1])));
    }

    /** How often each answer was given to each question, and what was written to it. */
    public List<Tally> tallies(UUID applicationId) {
        return database.createNativeQuery("""
                        select question,
                            count(*) filter (where answer = 1), count(*) filter (where answer = 2),
                            count(*) filter (where answer = 3), count(*) filter (where answer = 4),
                            count(*) filter (where answer = 5),
                            coalesce(array_agg(comment order by comment) filter (where comment is not null),
                                cast(array[] as text[]))
                        from stakeholder_response where application_id = :id group by question order by question""", Object[].class)
                .setParameter("id", applicationId)
                .getResultStream()
                .map(Tally::of)
                .toList();
    }

    /** Puts each response in place of what the organisation answered before; tells how many are new. */
    int take(UUID applicationId, List<Response> responses, Instant at) {
        long before = count(applicationId);
        database.createNativeMutationQuery("""
                        insert into stakeholder_response (application_id, organisation_key, question, kind, organisation,
                            answer, comment, imported_at)
                        select :id, r.key, r.question, r.kind, r.organisation, cast(r.answer as integer), r.comment, :at
                        from unnest(cast(:keys as text[]), cast(:questions as text[]), cast(:kinds as text[]),
                            cast(:organisations as text[]), cast(:answers as text[]), cast(:comments as text[]))
                            as r (key, question, kind, organisation, answer, comment)
                        on conflict (application_id, organisation_key, question) do update set kind = excluded.kind,
                            organisation = excluded.organisation, answer = excluded.answer, comment = excluded.comment,
                            imported_at = excluded.imported_at""")
                .setParameter("id", applicationId)
                .setParameter("at", at)
                .setParameter("keys", column(responses, Response::key))
                .setParameter("questions", column(responses, Response::question))
                .setParameter("kinds", column(responses, each -> each.kind().name()))
                .setParameter("organisations", column(responses, Response::organisation))
                .setParameter("answers", column(responses, each -> String.valueOf(each.answer())))
                .setParameter("comments", column(responses, Response::comment))
                .executeUpdate();
        return (int) (count(applicationId) - before);
    }

    private long count(UUID applicationId) {
        return database.createNativeQuery(
                        "select count(*) from stakeholder_response where application_id = :id", Long.class)
                .setParameter("id", applicationId)
                .getSingleResult();
    }

    private static String[] column(List<Response> responses, Function<Response, String> value) {
        return responses.stream().map(value).toArray(String[]::new);
    }
}
