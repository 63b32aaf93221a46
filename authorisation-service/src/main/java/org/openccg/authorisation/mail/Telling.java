package org.openccg.authorisation.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Consequence;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.letter.Letter;
import org.openccg.authorisation.letter.Letters;
import org.openccg.authorisation.mail.Post.Message;
import org.openccg.platform.mail.AddressBook;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.Deadline;

/** Tells by e-mail of what was done to a case; what was done never waits for it. */
@ApplicationScoped
@Priority(Telling.AFTER_LETTERS)
class Telling implements Consequence {

    static final int AFTER_LETTERS = 10;

    private final Post post;
    private final Audience audience;
    private final Letters letters;
    private final Deadlines deadlines;
    private final AddressBook addresses;
    private final SignedIn signedIn;

    Telling(
            Post post,
            Audience audience,
            Letters letters,
            Deadlines deadlines,
            AddressBook addresses,
            SignedIn signedIn) {
        this.post = post;
        this.audience = audience;
        this.letters = letters;
        this.deadlines = deadlines;
        this.addresses = addresses;
        this.signedIn = signedIn;
    }

    @Override
    public void of(Application application, Status before, String what, Acting by, Instant at) {
        signedIn.email().ifPresent(address -> addresses.note(by.subject(), address, at));
        switch (what) {
            case "SUBMIT" -> {
                office(application, Template.SUBMITTED, "", by, at);
                leads(application, Template.SUBMISSION_CONFIRMED, "", Map.of(), by, at);
            }
            case "RETURN" -> leads(application, Template.RETURNED, "", Map.of(), by, at);
            case "REQUEST_INFORMATION" ->
                asked(application, Template.INFORMATION_REQUESTED, DeadlineKind.INFORMATION, by, at);
            case "WARN_OF_INFORMATION_REQUEST" ->
                asked(application, Template.INFORMATION_WARNING, DeadlineKind.WARNING, by, at);
            case "ANSWER_INFORMATION_REQUEST" ->
                office(application, Template.INFORMATION_ANSWERED, "/information-requests", by, at);
            case "REPRESENT" -> office(application, Template.REPRESENTATION_RECEIVED, "/representations", by, at);
            case "WITHDRAW" -> withdrawn(application, before, by, at);
            case "SERVE_NOTICE", "RENOTIFY", "AUTHORISE", "IMPOSE_CONDITIONS", "BLOCK", "DEFER" ->
                letters.newest(application.id()).ifPresent(letter -> served(application, letter, by, at));
            default -> {
                // nobody is told of it by e-mail
            }
        }
    }

    private void served(Application application, Letter letter, Acting by, Instant at) {
        var path = "/letters/" + letter.id();
        var message =
                switch (letter.kind()) {
                    case NOTICE ->
                        Message.now(
                                Template.NOTICE_SERVED,
                                path,
                                Map.of(
                                        "day",
                                        day(application, DeadlineKind.REPRESENTATIONS)
                                                .orElse("in the letter")));
                    default ->
                        Message.now(
                                Template.DECISION_SERVED,
                                path,
                                Map.of(
                                        "appeal",
                                        deadlines
                                                .of(application.id(), DeadlineKind.APPEAL, letter.about())
                                                .map(until -> "You can appeal until %s."
                                                        .formatted(Deadline.words(until.lastDay())))
                                                .orElse("")));
                };
        post.send(application, message, letter.servedOn(), at);
    }

    private void asked(Application application, Template template, DeadlineKind kind, Acting by, Instant at) {
        var values = Map.of("day", day(application, kind).orElse("in the request"));
        leads(application, template, "/information-requests", values, by, at);
    }

    /** Before it was submitted, nobody at the office knew of it. */
    private void withdrawn(Application application, Status before, Acting by, Instant at) {
        if (before != Status.DRAFT) {
            office(application, Template.WITHDRAWN, "", by, at);
        }
    }

    private void office(Application application, Template template, String path, Acting by, Instant at) {
        send(application, Message.now(template, path, Map.of()), audience.reviewers(application, by.day()), at);
    }

    private void leads(
            Application application,
            Template template,
            String path,
            Map<String, String> values,
            Acting by,
            Instant at) {
        send(application, Message.now(template, path, values), audience.leads(application, by.day()), at);
    }

    private void send(Application application, Message message, List<Person> recipients, Instant at) {
        post.send(application, message, recipients, at);
    }

    /** The latest of a kind that runs, in words. */
    private Optional<String> day(Application application, DeadlineKind kind) {
        return deadlines.of(application.id(), kind).values().stream()
                .map(until -> until.lastDay())
                .max(LocalDate::compareTo)
                .map(Deadline::words);
    }
}
