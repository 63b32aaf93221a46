package org.openccg.authorisation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.task.TaskKind;
import org.openccg.authorisation.task.Tasks;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;

/** Who opened a notice, and who was telephoned because he or she did not (BLK-6). */
@ApplicationScoped
public class Readings {

    private final Notices notices;
    private final Tasks tasks;
    private final Session database;

    Readings(Notices notices, Tasks tasks, Session database) {
        this.notices = notices;
        this.tasks = tasks;
        this.database = database;
    }

    /** The notice, which was served on the caller; the first time he or she opens it counts. */
    public Notice read(Application application, UUID noticeId, Acting by, Instant at) {
        var notice = notices.in(application, noticeId);
        var receipt = notice.receiptOf(by.subject())
                .orElseThrow(() -> Refused.because(
                        CommonProblem.NOT_PERMITTED,
                        AuthorisationRule.BLK_6,
                        "The notice was not served on you.",
                        "Read it under /applications/%s/notices; those it was served on say when they did."
                                .formatted(application.id())));
        receipt.read(at);
        tasks.done(
                TaskKind.NOTICE_UNREAD,
                taskKey(noticeId, by.subject()),
                "%s has opened the notice.".formatted(by.name()),
                Person.of(by),
                at);
        return notice;
    }

    /** Whether nothing is left to note. */
    public boolean hasRead(Application application, UUID noticeId, Acting by) {
        return notices.in(application, noticeId)
                .receiptOf(by.subject())
                .flatMap(Receipt::readAt)
                .isPresent();
    }

    /** Notes a telephone call, which ends the task to make it. */
    public Call telephone(Application application, UUID noticeId, Called called, Acting by, Instant at) {
        application.checkReviewedBy(by);
        var notice = notices.in(application, noticeId);
        new Faults()
                .unless(
                        notice.receiptOf(called.subject()).isPresent(),
                        new Fault(
                                AuthorisationRule.BLK_6,
                                "The notice was not served on this person.",
                                "Name one of those it was served on: GET /applications/%s/notices."
                                        .formatted(application.id()),
                                "/subject"))
                .unless(
                        !called.at().isBefore(notice.servedAt()) && !called.at().isAfter(at),
                        new Fault(
                                AuthorisationRule.BLK_6,
                                "The call was made before the notice was served, or is still to come.",
                                "Note a call when it has been made.",
                                "/at"))
                .refuseIfAny(AuthorisationProblem.CALL_INVALID);
        var person = notice.receiptOf(called.subject()).orElseThrow().person();
        var call = new Call(noticeId, person, called, Person.of(by), at);
        database.persist(call);
        tasks.done(
                TaskKind.NOTICE_UNREAD,
                taskKey(noticeId, called.subject()),
                "%s was telephoned.".formatted(person.name()),
                Person.of(by),
                at);
        return call;
    }

    /** Calls about the case's notices, by notice, in the order they were made. */
    public Map<UUID, List<Call>> calls(UUID applicationId) {
        return database.createSelectionQuery("""
                        from Call c where exists (select 1 from Notice n where n.id = c.noticeId
                          and n.applicationId = :id) order by c.calledAt, c.id""", Call.class).setParameter("id", applicationId).getResultList().stream()
                .collect(Collectors.groupingBy(Call::noticeId));
    }

    static String taskKey(UUID noticeId, UUID subject) {
        return noticeId + ":" + subject;
    }
}
