package org.openccg.authorisation.deadline;

import static org.openccg.authorisation.deadline.DeadlineKind.APPEAL;
import static org.openccg.authorisation.deadline.DeadlineKind.DECISION;
import static org.openccg.authorisation.deadline.DeadlineKind.REPRESENTATIONS;
import static org.openccg.authorisation.deadline.DeadlineKind.RETURN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Consequence;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.DeadlineEntry.Happening;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.Until;

/** What the steps of a case do to its clocks. */
@ApplicationScoped
public class Clocks implements Consequence {

    private static final String SUBMISSION = "submission";
    private static final Set<DeadlineKind> SINCE_THE_DECISION =
            EnumSet.of(APPEAL, DeadlineKind.PLAN, DeadlineKind.REVIEW);

    private final Deadlines deadlines;
    private final DecisionDays decisionDays;
    private final DeadlineConfig config;

    Clocks(Deadlines deadlines, DecisionDays decisionDays, DeadlineConfig config) {
        this.deadlines = deadlines;
        this.decisionDays = decisionDays;
        this.config = config;
    }

    @Override
    public void of(Application application, Status before, String what, Acting by, Instant at) {
        var id = application.id();
        var who = Person.of(by);
        switch (what) {
            case "SUBMIT" -> submitted(application, who, at);
            case "RETURN" -> {
                deadlines.met(id, RETURN, null, "The application was returned.", who, at);
                deadlines.stop(id, StopCause.RETURN, "The application was returned to the group.", who, at);
            }
            case "ACCEPT" -> {
                deadlines.cancel(id, RETURN, null, "The application was taken into review.", who, at);
                owedSinceSubmission(application, who);
            }
            case "MODERATE", "RECOMMEND" -> owedSinceSubmission(application, who);
            case "RECONSIDER" -> cancelAll(application, REPRESENTATIONS, "The case was taken back.", who, at);
            case "RESUME" -> decisionOwed(application, "the resumption", who, at);
            case "REMIT" -> decisionOwed(application, "the ruling that sent it back", who, at);
            case "AGREE_MOVE" ->
                deadlines.move(
                        id,
                        DECISION,
                        counting(application, SUBMISSION, at),
                        "The case moved to another wave by consent.",
                        who,
                        at);
            case "APPEAL_OPENED" -> appealed(application, who, at);
            default -> decided(application, before, who, at);
        }
    }

    /** Until when the office may return the case, also where it was submitted before there was a ledger. */
    public Until returnable(Application application) {
        return deadlines
                .of(application.id(), RETURN, null)
                .orElseGet(() -> Until.of(
                        Deadline.workingDays(
                                deadlines.calendar().calendar(),
                                application.submittedAt().orElse(application.startedAt()),
                                config.returnWorkingDays(),
                                SUBMISSION),
                        null));
    }

    private void submitted(Application application, Person by, Instant at) {
        var id = application.id();
        if (deadlines.decision(id).isPresent()) {
            deadlines.restart(id, StopCause.RETURN, "The application was submitted again.", by, at);
            return;
        }
        deadlines.begin(
                id, Period.of(RETURN, null, Counting.workingDays(config.returnWorkingDays(), SUBMISSION)), by, at);
        decisionOwed(application, SUBMISSION, by, at);
    }

    /** A case submitted before there was a ledger gets its clock with its next step. */
    private void owedSinceSubmission(Application application, Person by) {
        if (deadlines.decision(application.id()).isEmpty()) {
            decisionOwed(application, SUBMISSION, by, application.submittedAt().orElseThrow());
        }
    }

    /** BLK-9: on the published day, where it is still to come, or else so many working days later. */
    private void decisionOwed(Application application, String since, Person by, Instant at) {
        var counting = counting(application, since, at);
        var stops = Map.of(
                StopCause.RETURN, config.returnStopsWorkingDays(),
                StopCause.INFORMATION, config.informationStopsWorkingDays());
        deadlines.begin(application.id(), new Period(DECISION, null, counting, stops), by, at);
    }

    private Counting counting(Application application, String since, Instant at) {
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        return decisionDays
                .of(application)
                .filter(published -> !published.day().isBefore(today))
                .map(published -> Counting.fixed(published.day(), published.source()))
                .orElseGet(() -> Counting.workingDays(config.decisionWorkingDays(), since));
    }

    /** An outcome ends what runs, but for the time to appeal, which it begins. */
    private void decided(Application application, Status before, Person by, Instant at) {
        if (!before.isUndecided() || before == application.status() || isOpen(application.status())) {
            return;
        }
        boolean withdrawn = application.status() == Status.WITHDRAWN;
        deadlines
                .open(application.id(), each -> !SINCE_THE_DECISION.contains(each.kind()))
                .forEach(each -> {
                    boolean met = each.kind() == DECISION && !withdrawn;
                    String why = withdrawn ? "The application was withdrawn." : "The decision was served.";
                    deadlines.end(
                            each,
                            new Happening(met ? DeadlineChange.MET : DeadlineChange.CANCELLED, why, by, at),
                            met ? DeadlineState.MET : DeadlineState.CANCELLED);
                });
    }

    /** A deferral is an outcome for the clock: what was owed was decided. */
    private static boolean isOpen(Status status) {
        return status.isUndecided() && status != Status.DEFERRED;
    }

    private void appealed(Application application, Person by, Instant at) {
        deadlines
                .open(application.id(), each -> each.kind() == APPEAL)
                .forEach(each -> deadlines.end(
                        each, new Happening(DeadlineChange.MET, "An appeal was made.", by, at), DeadlineState.MET));
    }

    private void cancelAll(Application application, DeadlineKind kind, String why, Person by, Instant at) {
        deadlines
                .open(application.id(), each -> each.kind() == kind)
                .forEach(each -> deadlines.end(
                        each, new Happening(DeadlineChange.CANCELLED, why, by, at), DeadlineState.CANCELLED));
    }
}
