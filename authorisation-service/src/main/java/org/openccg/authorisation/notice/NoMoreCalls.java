package org.openccg.authorisation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Consequence;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.task.TaskKind;
import org.openccg.authorisation.task.Tasks;

/** Nobody is telephoned about a notice that no longer stands. */
@ApplicationScoped
class NoMoreCalls implements Consequence {

    private final Notices notices;
    private final Tasks tasks;

    NoMoreCalls(Notices notices, Tasks tasks) {
        this.notices = notices;
        this.tasks = tasks;
    }

    @Override
    public void of(Application application, Status before, String what, Acting by, Instant at) {
        boolean stands = application.status() == Status.NOTICE_SERVED;
        if (before != Status.NOTICE_SERVED || (stands && !what.equals("RENOTIFY"))) {
            return;
        }
        var standing = notices.standing(application);
        notices.of(application.id()).stream()
                .filter(notice -> !stands || notice.number() < standing.number())
                .forEach(notice -> notice.receipts().stream()
                        .filter(receipt -> receipt.readAt().isEmpty())
                        .forEach(receipt -> tasks.done(
                                TaskKind.NOTICE_UNREAD,
                                Readings.taskKey(notice.id(), receipt.person().subject()),
                                "The notice stands no longer.",
                                Person.of(by),
                                at)));
    }
}
