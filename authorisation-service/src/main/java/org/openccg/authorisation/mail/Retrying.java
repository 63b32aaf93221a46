package org.openccg.authorisation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.task.TaskKind;
import org.openccg.authorisation.task.Tasks;
import org.openccg.platform.mail.Mails;
import org.openccg.platform.mail.StoredMail;
import org.openccg.platform.mail.StoredMail.State;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** Sends an e-mail again that had failed. */
@ApplicationScoped
public class Retrying {

    private final Mails mails;
    private final Tasks tasks;

    Retrying(Mails mails, Tasks tasks) {
        this.mails = mails;
        this.tasks = tasks;
    }

    public void retry(StoredMail mail, Acting by, Instant at) {
        if (mail.state() != State.FAILED) {
            throw refused(
                    mail.state() == State.SENT ? "It was sent." : "It is still being tried.",
                    "There is nothing to be done.");
        }
        if (!mails.retry(mail)) {
            throw refused(
                    "No address of %s is known.".formatted(mail.recipientName()),
                    "Tell the person in another way. The address is known once the person acts in a case.");
        }
        tasks.done(TaskKind.MAIL_FAILED, mail.id().toString(), "It is sent again.", Person.of(by), at);
    }

    private static Refused refused(String detail, String remedy) {
        return new Refused(AuthorisationProblem.MAIL_NOT_FAILED, java.util.List.of(Fault.of(null, detail, remedy)));
    }
}
