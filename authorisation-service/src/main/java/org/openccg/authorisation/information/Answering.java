package org.openccg.authorisation.information;

import static org.openccg.authorisation.AuthorisationRule.APP_8;
import static org.openccg.authorisation.deadline.DeadlineKind.INFORMATION;
import static org.openccg.authorisation.deadline.DeadlineKind.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.assessment.Assessing;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.Counting;
import org.openccg.authorisation.deadline.DeadlineConfig;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.deadline.Period;
import org.openccg.authorisation.deadline.StopCause;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.Until;

/** What becomes of a request: an answer, a warning, or silence with its consequence. */
@ApplicationScoped
public class Answering {

    private final InformationRequests requests;
    private final EvidenceStore evidence;
    private final Assessing assessing;
    private final Deadlines deadlines;
    private final DeadlineConfig config;

    Answering(
            InformationRequests requests,
            EvidenceStore evidence,
            Assessing assessing,
            Deadlines deadlines,
            DeadlineConfig config) {
        this.requests = requests;
        this.evidence = evidence;
        this.assessing = assessing;
        this.deadlines = deadlines;
        this.config = config;
    }

    /** By anybody of the group, and late too as long as it was not closed. */
    public InformationRequest answer(Application application, UUID id, Answered answered, Acting by, Instant at) {
        if (!by.is("gp") || !application.applicants().isOwn(by)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    "You are not of the group.",
                    "People appointed in the group and its practices answer.");
        }
        var request = requests.find(application.id(), id);
        request.answer(answered, Person.of(by), at);
        new Faults()
                .unless(
                        evidence.ids(application.id()).containsAll(answered.evidence()),
                        Fault.of(
                                        APP_8,
                                        "A document named is not in this case.",
                                        "Use ids of GET /applications/{id}/evidence; upload it first.")
                                .at("/evidence"))
                .refuseIfAny(AuthorisationProblem.ANSWER_INVALID);
        String why = "Request %d was answered.".formatted(request.number());
        deadlines.met(application.id(), INFORMATION, id, why, Person.of(by), at);
        deadlines.met(application.id(), WARNING, id, why, Person.of(by), at);
        runOn(application, why, by, at);
        return request;
    }

    /** Once, and only after the time to answer; the time it gives is never shorter than the setting. */
    public InformationRequest warn(
            Application application, UUID id, @Nullable Integer workingDays, Acting by, Instant at) {
        Reviewing.check(application, by);
        Reviewing.checkInReview(application, "warned about");
        var request = requests.find(application.id(), id);
        request.warn(Person.of(by), at);
        refuseBefore(application, INFORMATION, request, "warn", at);
        int days = workingDays == null ? config.warningWorkingDays() : workingDays;
        new Faults()
                .unless(
                        days >= config.warningWorkingDays(),
                        Fault.of(
                                        APP_8,
                                        "%d working days after the warning are too few.".formatted(days),
                                        "Give %d or more, or leave it out.".formatted(config.warningWorkingDays()))
                                .at("/workingDays"))
                .refuseIfAny(AuthorisationProblem.INFORMATION_REQUEST_INVALID);
        var counting = Counting.workingDays(days, "the warning about request %d".formatted(request.number()));
        deadlines.begin(application.id(), Period.of(WARNING, id, counting), Person.of(by), at);
        return request;
    }

    /** Nobody answered, warned and all: the criteria are NOT_MET, not evidenced. */
    public InformationRequest close(Application application, UUID id, Acting by, Instant at) {
        Reviewing.check(application, by);
        Reviewing.checkInReview(application, "closed");
        var request = requests.find(application.id(), id);
        request.end(RequestStep.CLOSE, null, Person.of(by), at);
        refuseBefore(application, WARNING, request, "close", at);
        requests.flush();
        assessing.notEvidenced(application, request.criteria(), id, distance(application, request), by, at);
        runOn(application, "Request %d was closed without an answer.".formatted(request.number()), by, at);
        return request;
    }

    public InformationRequest withdraw(Application application, UUID id, String reason, Acting by, Instant at) {
        Reviewing.check(application, by);
        var request = requests.find(application.id(), id);
        request.end(RequestStep.WITHDRAW, reason, Person.of(by), at);
        String why = "Request %d was withdrawn.".formatted(request.number());
        for (var kind : List.of(INFORMATION, WARNING)) {
            deadlines.cancel(application.id(), kind, id, why, Person.of(by), at);
        }
        runOn(application, why, by, at);
        return request;
    }

    private String distance(Application application, InformationRequest request) {
        return "Not evidenced: request %d for information was not answered until %s, nor after a warning until %s."
                .formatted(
                        request.number(),
                        words(application, INFORMATION, request),
                        words(application, WARNING, request));
    }

    private String words(Application application, DeadlineKind kind, InformationRequest request) {
        return Deadline.words(until(application, kind, request).lastDay());
    }

    private Until until(Application application, DeadlineKind kind, InformationRequest request) {
        return deadlines.of(application.id(), kind, request.id()).orElseThrow();
    }

    private void refuseBefore(
            Application application, DeadlineKind kind, InformationRequest request, String verb, Instant at) {
        var until = until(application, kind, request);
        if (!until.isOverAt(at)) {
            throw Refused.because(
                    AuthorisationProblem.INFORMATION_NOT_DUE,
                    APP_8,
                    "The group may answer until %s: %s.".formatted(until.words(), until.computed()),
                    "%s after that day, or withdraw the request."
                            .formatted(Character.toUpperCase(verb.charAt(0)) + verb.substring(1)));
        }
    }

    /** The clock runs again when nothing is left to be answered. */
    private void runOn(Application application, String why, Acting by, Instant at) {
        if (requests.of(application.id()).stream()
                .noneMatch(each -> each.state().isOpen())) {
            deadlines.restart(application.id(), StopCause.INFORMATION, why, Person.of(by), at);
        }
    }
}
