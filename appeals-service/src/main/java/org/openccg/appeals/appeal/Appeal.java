package org.openccg.appeals.appeal;

import static org.openccg.appeals.AppealsProblem.NO_LONGER_A_DRAFT;
import static org.openccg.platform.problem.CommonProblem.NOT_PERMITTED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.Person;
import org.openccg.appeals.pleading.Pleading;
import org.openccg.appeals.timetable.Periods;
import org.openccg.appeals.timetable.Timetable;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;

/** A group's appeal against a decision. */
@Entity
public class Appeal {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID applicationId;

    @Embedded
    private AppellantGroup group;

    @Embedded
    private Office office;

    @Embedded
    private AppealedDecision decision;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "drafted_by"))
    @AttributeOverride(name = "name", column = @Column(name = "drafted_by_name"))
    private Person draftedBy;

    private Instant draftedAt;

    @Embedded
    private Notice notice;

    @Embedded
    private @Nullable Lodged lodged;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "accepted_by"))
    @AttributeOverride(name = "name", column = @Column(name = "accepted_by_name"))
    private @Nullable Person acceptedBy;

    @Embedded
    private @Nullable Timetable timetable;

    private @Nullable String endedBecause;
    private @Nullable Instant publishedAt;
    private @Nullable Instant closedAt;

    protected Appeal() {}

    /** Starts a draft against a decision that is appealable, by somebody with standing. */
    public Appeal(UUID id, Consulted consulted, Notice notice, Caller by, Instant at) {
        var file = consulted.file();
        this.id = id;
        this.status = Status.DRAFT;
        this.applicationId = file.applicationId();
        this.group = new AppellantGroup(file, consulted.parties());
        this.office = Office.of(file.reviewingOffice());
        this.decision = AppealedDecision.of(file);
        this.draftedBy = Person.of(by);
        this.draftedAt = at;
        this.notice = notice;
        group.checkStanding(by.subject());
    }

    /** Puts new text in place of the draft's. */
    public void write(Notice text, Caller by) {
        if (status != Status.DRAFT) {
            throw Refused.because(
                    NO_LONGER_A_DRAFT, "The appeal is %s.".formatted(status), "Say what is new in the reply.");
        }
        group.checkStanding(by.subject());
        notice.become(text);
    }

    /** Lodges it. One in time is served at once; a late one waits for an extension. */
    public void lodge(Consulted consulted, @Nullable String lateReason, Periods periods, Caller by, Instant at) {
        group.refresh(consulted.parties());
        take(Step.LODGE, by);
        decision.checkStillStands(consulted.file());
        var lacking = Pleading.lacks(notice.grounds(), consulted.file());
        lodged = Lodged.by(Person.of(by), at, decision.timeToAppeal(), lateReason, lacking);
        if (!isLate()) {
            timetable = Timetable.from(at, periods);
        }
    }

    /** Takes it on. Where it was late, this grants the extension, and the appeal is served now. */
    public void accept(Periods periods, Caller by, Instant at) {
        take(Step.ACCEPT, by);
        acceptedBy = Person.of(by);
        if (isLate()) {
            timetable = Timetable.from(at, periods);
        }
    }

    public void rejectInvalid(String reasons, Caller by) {
        take(Step.REJECT_INVALID, by);
        endedBecause = reasons;
    }

    /** Takes the response. Tells whether it came late; a late one is recorded as such and the reply time still runs. */
    public boolean respond(Caller by, Instant at) {
        take(Step.RESPOND, by);
        boolean late = timetable().response().isOverAt(at);
        timetable = timetable().respondedAt(at);
        return late;
    }

    /** Takes the reply. Tells whether it came late. */
    public boolean reply(Caller by, Instant at) {
        take(Step.REPLY, by);
        return timetable().reply().orElseThrow().isOverAt(at);
    }

    public void rule(Caller by, Instant at) {
        var ripeness = Ripeness.of(status, served(), at);
        take(Step.RULE, by);
        ripeness.check();
    }

    public void publish(Caller by, Instant at) {
        take(Step.PUBLISH, by);
        publishedAt = at;
    }

    public void close(Caller by, Instant at) {
        take(Step.CLOSE, by);
        closedAt = at;
    }

    public void withdraw(@Nullable String reason, Caller by) {
        take(Step.WITHDRAW, by);
        endedBecause = reason;
    }

    /** The steps this caller could take now, from the same table and by the same conditions. */
    public List<Step> openTo(Caller caller, Instant at) {
        return status.steps().stream()
                .filter(Step::hasOperation)
                .filter(step -> step.by().isHeldBy(caller, group, office))
                .filter(step ->
                        step != Step.RULE || Ripeness.of(status, served(), at).isRipe())
                .toList();
    }

    private void take(Step step, Caller by) {
        var next = step.apply(status);
        if (step.by() == By.GROUP) {
            group.checkStanding(by.subject());
        }
        if (!step.by().isHeldBy(by, group, office)) {
            throw Refused.because(
                    NOT_PERMITTED,
                    "You do not act for the side whose step this is.",
                    "Somebody acting as %s in this case can."
                            .formatted(step.by().capacity()));
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Status status() {
        return status;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public AppellantGroup group() {
        return group;
    }

    public Office office() {
        return office;
    }

    public AppealedDecision decision() {
        return decision;
    }

    public Notice notice() {
        return notice;
    }

    public Optional<Lodged> lodged() {
        return Optional.ofNullable(lodged);
    }

    public boolean isLate() {
        return lodged != null && lodged.late();
    }

    public Optional<Person> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }

    public Optional<Timetable> served() {
        return Optional.ofNullable(timetable);
    }

    private Timetable timetable() {
        return served().orElseThrow();
    }

    public @Nullable String endedBecause() {
        return endedBecause;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
