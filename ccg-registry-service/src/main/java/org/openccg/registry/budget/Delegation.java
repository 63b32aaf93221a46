package org.openccg.registry.budget;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;
import org.openccg.platform.time.Deadline;

/** A schedule of budgets the reviewing office offers to a group; it takes effect when the group agrees. */
@Entity
@Table(name = "delegations")
public class Delegation {

    /** Where a delegation can be. */
    public enum Status {
        PROPOSED,
        ACTIVE,
        DECLINED,
        /** Offered, and overtaken by another the group agreed to, or by the group's end or authorisation. */
        LAPSED,
        REPLACED,
        /** By the office, after notice. */
        WITHDRAWN,
        /** The group holds its own budget now, or is no more. */
        ENDED,
        /** It is part of the delegation to the group this one became. */
        MERGED
    }

    private enum Step {
        ACCEPT(Status.ACTIVE, Status.PROPOSED),
        DECLINE(Status.DECLINED, Status.PROPOSED),
        LAPSE(Status.LAPSED, Status.PROPOSED),
        ANNOUNCE_WITHDRAWAL(Status.ACTIVE, Status.ACTIVE),
        WITHDRAW(Status.WITHDRAWN, Status.ACTIVE),
        REPLACE(Status.REPLACED, Status.ACTIVE),
        END(Status.ENDED, Status.ACTIVE),
        MERGE(Status.MERGED, Status.ACTIVE);

        private final Status to;
        private final Status from;

        Step(Status to, Status from) {
            this.to = to;
            this.from = from;
        }
    }

    @Id
    private UUID id;

    private UUID groupId;
    private String office;

    @Enumerated(EnumType.STRING)
    private Status status;

    private long eligible;

    @Column(name = "from_on")
    private LocalDate from;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "delegation_lines", joinColumns = @JoinColumn(name = "delegation_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Line> lines = new ArrayList<>();

    private UUID proposedBy;
    private String proposedByName;
    private Instant proposedAt;
    private @Nullable String answeredByName;
    private @Nullable Instant answeredAt;
    private @Nullable LocalDate endsOn;
    private @Nullable String endReason;
    private @Nullable Boolean endAsSanction;
    private @Nullable Instant endAnnouncedAt;
    private @Nullable String endComputed;
    private @Nullable LocalDate endedOn;

    protected Delegation() {}

    public Delegation(UUID groupId, String office, Schedule schedule, LocalDate from, Caller by, Instant at) {
        this.id = UUID.randomUUID();
        this.groupId = groupId;
        this.office = office;
        this.status = Status.PROPOSED;
        this.eligible = schedule.eligible();
        this.from = from;
        this.lines = new ArrayList<>(schedule.lines());
        this.proposedBy = by.subject();
        this.proposedByName = by.name();
        this.proposedAt = at;
    }

    void accept(Caller by, Instant at) {
        answer(Step.ACCEPT, by, at);
    }

    void decline(Caller by, Instant at) {
        answer(Step.DECLINE, by, at);
    }

    private void answer(Step step, Caller by, Instant at) {
        take(step);
        answeredByName = by.name();
        answeredAt = at;
    }

    void lapse() {
        take(Step.LAPSE);
    }

    /** @param on the first day without it */
    void announceWithdrawal(LocalDate on, Deadline notice, String reason, boolean asSanction, Instant at) {
        if (endsOn != null) {
            throw Refused.stepNotAllowed(Step.ANNOUNCE_WITHDRAWAL, status, EnumSet.of(Step.REPLACE));
        }
        take(Step.ANNOUNCE_WITHDRAWAL);
        endsOn = on;
        endReason = reason;
        endAsSanction = asSanction;
        endAnnouncedAt = at;
        endComputed = notice.computed();
    }

    void withdraw(LocalDate today) {
        take(Step.WITHDRAW);
        endedOn = today;
    }

    void end(LocalDate today) {
        take(Step.END);
        endedOn = today;
    }

    void replace(LocalDate firstDayOfNext) {
        take(Step.REPLACE);
        endedOn = firstDayOfNext;
    }

    void merge(LocalDate on) {
        take(Step.MERGE);
        endedOn = on;
    }

    private void take(Step step) {
        if (status != step.from) {
            throw Refused.stepNotAllowed(step, status, open());
        }
        status = step.to;
    }

    private Set<Step> open() {
        var open = EnumSet.noneOf(Step.class);
        for (Step step : Step.values()) {
            if (step.from == status) {
                open.add(step);
            }
        }
        return open;
    }

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public String office() {
        return office;
    }

    public Status status() {
        return status;
    }

    public Schedule schedule() {
        return new Schedule(eligible, List.copyOf(lines));
    }

    public LocalDate from() {
        return from;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** The notice the office gave, if it did. */
    public Optional<Notice> notice() {
        return endsOn == null
                ? Optional.empty()
                : Optional.of(
                        new Notice(endsOn, endReason, Boolean.TRUE.equals(endAsSanction), endAnnouncedAt, endComputed));
    }

    /**
     * That the office will withdraw it.
     *
     * @param on the first day without it
     * @param computed how the day came about
     */
    public record Notice(
            LocalDate on,
            @Nullable String reason,
            boolean asSanction,
            @Nullable Instant announcedAt,
            @Nullable String computed) {}
}
