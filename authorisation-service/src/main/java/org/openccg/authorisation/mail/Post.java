package org.openccg.authorisation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.task.NewTask;
import org.openccg.authorisation.task.TaskFor;
import org.openccg.authorisation.task.TaskKind;
import org.openccg.authorisation.task.Tasks;
import org.openccg.platform.mail.Mails;
import org.openccg.platform.mail.NewMail;

/** Writes an e-mail to each of some people, in the caller's transaction. */
@ApplicationScoped
public class Post {

    private final Mails mails;
    private final Tasks tasks;
    private final String address;

    Post(Mails mails, Tasks tasks, @ConfigProperty(name = "authorisation.public-url") String address) {
        this.mails = mails;
        this.tasks = tasks;
        this.address = address;
    }

    /** Tells each once; that nobody is there to be told is a task at once. */
    public void send(Application application, Message message, List<Person> recipients, Instant at) {
        if (recipients.isEmpty()) {
            tasks.open(
                    new NewTask(
                            TaskKind.MAIL_FAILED,
                            TaskFor.REVIEWING_OFFICE,
                            application.id(),
                            message.key(),
                            "Nobody can be reached by e-mail. Tell them in another way: %s."
                                    .formatted(message.template().when()),
                            null),
                    at);
        }
        recipients.forEach(each -> mails.write(mail(application, message, each), at));
    }

    private NewMail mail(Application application, Message message, Person recipient) {
        var values = new HashMap<>(message.values());
        values.put("group", application.applicants().groupName());
        values.put("name", recipient.name());
        values.put("link", address + "/applications/" + application.id() + message.path());
        var filled = Wordbook.fill(message.template(), values);
        return new NewMail(
                application.id(),
                message.key() + " " + recipient.subject(),
                message.template().name(),
                message.template().version(),
                recipient.subject(),
                recipient.name(),
                filled.subject(),
                filled.text(),
                message.calendar());
    }

    /**
     * What is to be told.
     *
     * @param key of what it tells, so that it is told once
     * @param path where it is to be read, below the case
     * @param calendar what goes with it for the recipient's calendar
     */
    public record Message(
            Template template,
            String key,
            String path,
            Map<String, String> values,
            @Nullable String calendar) {

        /** Of something that happens once and now. */
        static Message now(Template template, String path, Map<String, String> values) {
            return new Message(template, template + " " + UUID.randomUUID(), path, values, null);
        }
    }
}
