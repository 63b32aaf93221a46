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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.Person;
import org.openccg.appeals.pleading.Pleading;
import org.openccg.appeals.timetable.Periods;
import org.openccg.appeals.timetable.Timetable;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.problem.Refused;

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
    @OptimisticLock(excluded = true) // nobody holds up a ruling by appointing somebody
    private AppellantGroup group;

    @Embedded
    private Office office;

    @Embedded
    private AppealedDecision decision;

    @Embedded
    private Drafted drafted;

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

    @Embedded
    private @Nullable Ending ending;

    protected Appeal() {}

    /** Starts a draft against a decision that is appealable, by somebody with standing. */
    public Appeal(UUID id, Consulted consulted, Notice notice, Standing by, Instant at) {
        var file = consulted.file();
        this.id = id;
        this.status = Status.DRAFT;
        this.applicationId = file.applicationId();
        this.group = new AppellantGroup(file, consulted.parties());
        this.office = Office.of(file.reviewingOffice());
        this.decision = AppealedDecision.of(file);
        this.drafted = Drafted.by(by.caller(), at);
        this.notice = notice;
        group.checkStanding(by.caller().subject(), by.day());
    }

    /** Puts new text in place of the draft's. */
    public void write(Notice text, Standing by) {
        if (status != Status.DRAFT) {
            throw Refused.because(
                    NO_LONGER_A_DRAFT, "The appeal is %s.".formatted(status), "Say what is new in the reply.");
        }
        group.checkStanding(by.caller().subject(), by.day());
        notice.become(text);
    }

    /** Lodges it. One in time is served at once; a late one waits for an extension. */
    public void lodge(Consulted consulted, @Nullable String lateReason, Periods periods, Standing by, Instant at) {
        group.follow(consulted.parties(), by.day());
        take(Step.LODGE, by);
        decision.checkStillStands(consulted.file());
        var lacking = Pleading.lacks(notice.grounds(), consulted.file());
        lodged = Lodged.by(Person.of(by.caller()), at, decision.timeToAppeal(), lateReason, lacking);
        if (!isLate()) {
            timetable = Timetable.from(at, periods);
        }
    }

    /** Takes it on. Where it was late, this grants the extension, and the appeal is served now. */
    public void accept(Periods periods, Standing by, Instant at) {
        take(Step.ACCEPT, by);
        acceptedBy = Person.of(by.caller());
        if (isLate()) {
            timetable = Timetable.from(at, periods);
        }
    }

    public void rejectInvalid(String reasons, Standing by) {
        take(Step.REJECT_INVALID, by);
        ending = ending().because(reasons);
    }

    /** Takes the response. Tells whether it came late; a late one is recorded as such and the reply time still runs. */
    public boolean respond(Standing by, Instant at) {
        take(Step.RESPOND, by);
        boolean late = timetable().response().isOverAt(at);
        timetable = timetable().respondedAt(at);
        return late;
    }

    /** Takes the reply. Tells whether it came late. */
    public boolean reply(Standing by, Instant at) {
        take(Step.REPLY, by);
        return timetable().reply().orElseThrow().isOverAt(at);
    }

    public void rule(Standing by, Instant at) {
        var ripeness = Ripeness.of(this, at);
        take(Step.RULE, by);
        ripeness.check();
    }

    public void publish(Standing by, Instant at) {
        take(Step.PUBLISH, by);
        ending = ending().published(at);
    }

    public void close(Standing by, Instant at) {
        take(Step.CLOSE, by);
        ending = ending().closed(at);
    }

    public void withdraw(@Nullable String reason, Standing by) {
        take(Step.WITHDRAW, by);
        ending = ending().because(reason);
    }

    /** Refuses a step out of turn, and one of another side than the person's. */
    void check(Step step, Standing by) {
        step.apply(status);
        if (step.by() == By.GROUP) {
            group.checkStanding(by.caller().subject(), by.day());
        }
        if (!step.by().isHeldBy(by, group, office)) {
            throw Refused.because(
                    NOT_PERMITTED,
                    "You do not act for the side whose step this is.",
                    "Somebody acting as %s in this case can."
                            .formatted(step.by().capacity()));
        }
    }

    private void take(Step step, Standing by) {
        check(step, by);
        status = step.apply(status);
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

    Drafted drafted() {
        return drafted;
    }

    Optional<Person> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }

    public Optional<Timetable> served() {
        return Optional.ofNullable(timetable);
    }

    private Timetable timetable() {
        return served().orElseThrow();
    }

    public Ending ending() {
        return ending == null ? Ending.NOT_YET : ending;
    }
}
