package org.openccg.registry.merger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.merger.MergerHistory.Change;

/** What practices answer while their groups consult them. Once said it stays; a practice may say more. */
@ApplicationScoped
public class Answers implements PanacheRepositoryBase<Answer, UUID> {

    private static final String MEMBER = """
            select exists (select 1 from merger_participants p join memberships m on m.group_id = p.group_id
                where p.merger_id = :merger and m.practice = :practice and m.superseded_at is null
                  and m.from_on <= :today and (m.to_on is null or m.to_on > :today))""";

    private final Session database;
    private final MergerHistory history;

    Answers(Session database, MergerHistory history) {
        this.database = database;
        this.history = history;
    }

    public Answer give(Merger merger, String practice, String text, Caller by, Instant at) {
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        refuseUnlessMember(merger, practice, by, today);
        var until = merger.consultationUntil();
        if (until == null || merger.status() != MergerStatus.CONSULTATION || today.isAfter(until)) {
            throw Refused.because(
                    RegistryProblem.CONSULTATION_CLOSED,
                    until == null
                            ? "The practices have not been consulted yet."
                            : "The consultation's last day was %s.".formatted(Deadline.words(until)),
                    "Say it within the group, or vote when the ballot opens.");
        }
        var answer = new Answer(merger.id(), practice, text, by.subject(), by.name(), at);
        persist(answer);
        history.record(
                merger,
                "ANSWER",
                MergerHistory.PRACTICE,
                at,
                Change.from(merger).with(Map.of("practice", practice, "answerId", answer.id())));
        return answer;
    }

    /** The answers, oldest first. */
    public List<Answer> to(UUID merger, @Nullable Cursor after, int most) {
        return database.createNativeQuery("""
                        select * from merger_answers where merger_id = :merger and (cast(:after as text) is null
                            or (given_at, id) > (select a.given_at, a.id from merger_answers a
                                where a.merger_id = :merger and cast(a.id as text) = :after))
                        order by given_at, id limit :most""", Answer.class)
                .setParameter("merger", merger)
                .setParameter("after", after == null ? null : after.part(0))
                .setParameter("most", most)
                .getResultList();
    }

    private void refuseUnlessMember(Merger merger, String practice, Caller by, LocalDate today) {
        if (!by.actsFor("practice:" + practice)) {
            throw Refused.because(
                    RegistryProblem.NOT_YOUR_PRACTICE,
                    "You do not act for practice %s.".formatted(practice),
                    "Let somebody answer who acts for it.");
        }
        boolean isMember = database.createNativeQuery(MEMBER, Boolean.class)
                .setParameter("merger", merger.id())
                .setParameter("practice", practice)
                .setParameter("today", today)
                .getSingleResult();
        if (!isMember) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(
                            null,
                            "%s is a member of none of these groups today.".formatted(practice),
                            "Name a member.",
                            "/practice")));
        }
    }
}
