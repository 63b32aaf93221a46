package org.openccg.registry.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;

/** That the Board would put a practice into a group. Nothing comes of it before both had time to be heard (REG-10). */
@Entity
@Table(name = "assignments")
public class Assignment {

    private static final int DAYS_FOR_REPRESENTATIONS = 14;

    @Id
    private UUID id;

    @Version
    private int version = 1;

    private String practice;
    private UUID groupId;
    private String reason;
    private UUID proposedBy;
    private String proposedByName;
    private Instant proposedAt;
    private LocalDate lastDay;
    private String lastDayComputed;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status;

    private @Nullable Instant closedAt;
    private @Nullable String closingWords;
    private Instant changedAt;

    protected Assignment() {}

    Assignment(String practice, UUID groupId, String reason, Caller by, Instant at) {
        this.id = UUID.randomUUID();
        this.practice = practice;
        this.groupId = groupId;
        this.reason = reason;
        this.proposedBy = by.subject();
        this.proposedByName = by.name();
        this.proposedAt = at;
        var deadline = Deadline.calendarDays(at, DAYS_FOR_REPRESENTATIONS, "the proposal");
        this.lastDay = deadline.lastDay();
        this.lastDayComputed = deadline.computed();
        this.status = AssignmentStatus.PROPOSED;
        this.changedAt = at;
    }

    /** Somebody concerned said what speaks for or against it. */
    void represent(Instant at) {
        take(AssignmentStep.REPRESENT, at);
        if (deadline().isOverAt(at)) {
            throw Refused.because(
                    RegistryProblem.REPRESENTATIONS_CLOSED,
                    RegistryRule.REG_10,
                    "The last day for representations was %s.".formatted(Deadline.words(lastDay)),
                    "Write to the Board; it may still withdraw the assignment.");
        }
    }

    void confirm(String words, Instant at) {
        take(AssignmentStep.CONFIRM, at);
        if (!deadline().isOverAt(at)) {
            throw Refused.because(
                    RegistryProblem.REPRESENTATIONS_OPEN,
                    RegistryRule.REG_10,
                    "The practice and the group may be heard until the end of %s (%s)."
                            .formatted(Deadline.words(lastDay), lastDayComputed),
                    "Wait until that day is over.");
        }
        close(words, at);
    }

    void withdraw(String words, Instant at) {
        take(AssignmentStep.WITHDRAW, at);
        close(words, at);
    }

    /** The practice chose a group itself. */
    void overtake(Instant at) {
        take(AssignmentStep.OVERTAKE, at);
        close(null, at);
    }

    private void take(AssignmentStep step, Instant at) {
        status = step.apply(status);
        // the same instant twice must move the version too
        changedAt = at.isAfter(changedAt) ? at : changedAt.plusNanos(1000);
    }

    private void close(@Nullable String words, Instant at) {
        closedAt = at;
        closingWords = words;
    }

    public Deadline deadline() {
        return new Deadline(lastDay, lastDayComputed);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String practice() {
        return practice;
    }

    public UUID groupId() {
        return groupId;
    }

    public String reason() {
        return reason;
    }

    public String proposedByName() {
        return proposedByName;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public AssignmentStatus status() {
        return status;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable String closingWords() {
        return closingWords;
    }
}
