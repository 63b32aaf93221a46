package org.openccg.authorisation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.openccg.authorisation.AuthorisationItself;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.task.NewTask;
import org.openccg.authorisation.task.TaskFor;
import org.openccg.authorisation.task.TaskKind;
import org.openccg.authorisation.task.Tasks;
import org.openccg.platform.mail.MailFailed;
import org.openccg.platform.mail.MailSent;
import org.openccg.platform.time.BusinessClock;

/** Makes an e-mail that did not arrive somebody's task, and ends the task when it did after all. */
@ApplicationScoped
class Failures {

    private static final Person ITSELF =
            new Person(AuthorisationItself.CALLER.subject(), AuthorisationItself.CALLER.name());

    private final Tasks tasks;
    private final BusinessClock clock;

    Failures(Tasks tasks, BusinessClock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    void failed(@Observes MailFailed event) {
        var mail = event.mail();
        tasks.open(
                new NewTask(
                        TaskKind.MAIL_FAILED,
                        TaskFor.REVIEWING_OFFICE,
                        mail.caseId(),
                        mail.id().toString(),
                        "An e-mail to %s did not go out: %s Tell the person in another way, or send it again."
                                .formatted(mail.recipientName(), sentence(String.valueOf(mail.lastFailure()))),
                        null),
                clock.now());
    }

    void sent(@Observes MailSent event) {
        tasks.done(TaskKind.MAIL_FAILED, event.mail().id().toString(), "The e-mail was sent.", ITSELF, clock.now());
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
