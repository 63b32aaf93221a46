package org.openccg.authorisation.engagement;

import static org.openccg.authorisation.AuthorisationRule.BLK_10;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.calendar.DaysOff;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;

/** Offices log what they suggest, those who heard it report it, and whoever is named replies. */
@ApplicationScoped
public class Suggesting {

    private final Suggestions suggestions;
    private final Directory directory;
    private final DaysOff daysOff;

    Suggesting(Suggestions suggestions, Directory directory, DaysOff daysOff) {
        this.suggestions = suggestions;
        this.directory = directory;
        this.daysOff = daysOff;
    }

    /**
     * What is to be logged.
     *
     * @param author in a report, who made the suggestion; an office logs its own
     */
    public record Logged(
            SuggestionKind kind,
            String office,
            @Nullable Author author,
            LocalDate madeOn,
            String how,
            String text,
            @Nullable String sums,
            @Nullable String source,
            boolean linked) {

        Said said(Acting by) {
            return new Said(
                    kind,
                    office,
                    author == null ? by.subject() : author.subject,
                    author == null ? by.name() : author.name,
                    madeOn,
                    how,
                    text,
                    sums,
                    source,
                    linked);
        }
    }

    /** Somebody named, with the id in the realm where it is known. */
    public record Author(@Nullable UUID subject, String name) {}

    public Suggestion log(Application application, Logged logged, Acting by, Instant at) {
        var channel = channel(application, by);
        refuseFaulty(application, logged, channel, by);
        var suggestion = new Suggestion(
                application, logged.said(by), channel, daysOff.present().calendar(), Person.of(by), at);
        suggestions.add(suggestion);
        return suggestion;
    }

    /** By the person named in a report, or for the office named in it: one reply each. */
    public Suggestion reply(Application application, UUID id, String text, Acting by, Instant at) {
        var suggestion = suggestions.in(application, id);
        if (!suggestion.names(by)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    BLK_10,
                    "You are not named in this suggestion, nor do you act for the office named in it.",
                    "Let that person or that office reply; what an office logged itself needs no reply.");
        }
        if (suggestion.isRepliedBy(by.subject())) {
            throw Refused.because(CommonProblem.STEP_NOT_ALLOWED, "You replied already.", "Nothing needs to be done.");
        }
        suggestion.reply(new Reply(text, Person.of(by), at));
        return suggestion;
    }

    private static Channel channel(Application application, Acting by) {
        if (!Speaker.of(application, by).isOfGroup()) {
            return Channel.OFFICE;
        }
        return application.letsTakeSteps(by) ? Channel.LEADER : Channel.PRACTICE;
    }

    private void refuseFaulty(Application application, Logged logged, Channel channel, Acting by) {
        boolean elsewhere = logged.kind.isKeptByRegister();
        boolean report = channel.isReport();
        boolean known = logged.office.equals(application.office().code())
                || directory.nameOf(logged.office).isPresent();
        new Faults()
                .unless(
                        !elsewhere,
                        Fault.of(
                                        BLK_10,
                                        "Suggestions of %s are kept by the register, which tells this case."
                                                .formatted(logged.kind),
                                        "POST it to /groups/%s/suggestions of the register."
                                                .formatted(
                                                        application.applicants().groupId()))
                                .at("/kind"))
                .unless(known, fault("%s is no office.".formatted(logged.office), "Use its code.", "/office"))
                .unless(
                        report || by.standing().actsFor(logged.office),
                        fault(
                                "You do not act for %s today.".formatted(logged.office),
                                "Name the office for which you make the suggestion.",
                                "/office"))
                .unless(
                        report == (logged.author != null),
                        fault(
                                report ? "Nobody is named who made the suggestion." : "You log your own suggestion.",
                                report ? "Name the person, as well as you know." : "Leave the author out.",
                                "/author"))
                .unless(
                        !logged.madeOn.isAfter(by.day()),
                        fault(
                                "%s is still to come.".formatted(logged.madeOn),
                                "Name the day on which the suggestion was made.",
                                "/madeOn"))
                .refuseIfAny(elsewhere ? AuthorisationProblem.SUGGESTION_ELSEWHERE : CommonProblem.INVALID);
    }

    private static Fault fault(String detail, String remedy, String pointer) {
        return new Fault(null, detail, remedy, pointer);
    }
}
