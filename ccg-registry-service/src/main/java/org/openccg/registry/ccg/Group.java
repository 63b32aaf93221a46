package org.openccg.registry.ccg;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Practices that commission together. Its id is for life; codes and names come and go. */
@Entity(name = "CommissioningGroup")
@Table(name = "groups")
public class Group {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    private @Nullable String code;
    private @Nullable String gss;
    private String name;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private @Nullable Status statusBeforeApplication;

    private @Nullable UUID applicationId;
    private @Nullable String reviewingOffice;
    private @Nullable String functionsExercisedBy;
    private Instant registeredAt;
    private Instant changedAt;

    protected Group() {}

    public Group(String name, String reviewingOffice, Instant at) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.status = Status.EMERGING;
        this.reviewingOffice = reviewingOffice;
        this.registeredAt = at;
        this.changedAt = at;
    }

    /**
     * The group that several become, where they have come to.
     *
     * @param functionsExercisedBy the body that acts in its place, as it did in theirs
     */
    static Group successor(
            String name, String reviewingOffice, Status status, @Nullable String functionsExercisedBy, Instant at) {
        var group = new Group(name, reviewingOffice, at);
        group.status = status;
        group.functionsExercisedBy = functionsExercisedBy;
        return group;
    }

    /** A practice agreed to be a member. */
    public void consent(Instant at) {
        take(Step.CONSENT, at);
    }

    /** A practice is named as a member; whether it wants to be is its own choice. */
    void claim(Instant at) {
        take(Step.CLAIM, at);
    }

    void leave(Instant at) {
        take(Step.LEAVE, at);
    }

    /** What was recorded of its members was wrong. */
    void correct(Instant at) {
        take(Step.CORRECT, at);
    }

    void rename(String another, Instant at) {
        take(Step.RENAME, at);
        name = another;
    }

    /** Somebody is to speak for the group. */
    public void appoint(Instant at) {
        take(Step.APPOINT, at);
    }

    /** Somebody is to speak for it no longer. */
    public void endAppointment(Instant at) {
        take(Step.END_APPOINTMENT, at);
    }

    /** Its practices are deciding, or have decided, who leads it. */
    public void handOver(Instant at) {
        take(Step.HAND_OVER, at);
    }

    /** Somebody may come to speak for it. */
    public void invite(Instant at) {
        take(Step.INVITE, at);
    }

    public void apply(UUID application, Instant at) {
        if (status != Status.APPLICANT) {
            statusBeforeApplication = status;
        }
        take(Step.APPLY, at);
        applicationId = application;
    }

    public void release(Instant at) {
        Step.RELEASE.apply(status);
        status = Objects.requireNonNull(statusBeforeApplication);
        statusBeforeApplication = null;
        applicationId = null;
        changed(at);
    }

    public void authorise(Instant at) {
        take(Step.AUTHORISE, at);
        functionsExercisedBy = null;
    }

    public void authoriseWithConditions(Instant at) {
        take(Step.AUTHORISE_WITH_CONDITIONS, at);
        functionsExercisedBy = null;
    }

    /** The old offices have gone and the group has no authorisation: the body acts in its place until it has. */
    void establishShadow(String body, Instant at) {
        take(Step.ESTABLISH_SHADOW, at);
        statusBeforeApplication = null;
        functionsExercisedBy = body;
    }

    /** The group and others have become one; what it was is kept, and its successor is another group. */
    public void merge(Instant at) {
        take(Step.MERGE, at);
        statusBeforeApplication = null;
        functionsExercisedBy = null;
    }

    void dissolve(Instant at) {
        take(Step.DISSOLVE, at);
        functionsExercisedBy = null;
    }

    void withdraw(Instant at) {
        take(Step.WITHDRAW, at);
    }

    /** The office that reviewed the group has closed. */
    void reviewedBy(String successor, Instant at) {
        reviewingOffice = successor;
        changed(at);
    }

    /** Something that is shown with the group changed: its version moves. */
    public void changed(Instant at) {
        // the same instant twice must move the version too
        changedAt = at.isAfter(changedAt) ? at : changedAt.plusNanos(1000);
    }

    private void take(Step step, Instant at) {
        status = step.apply(status);
        changed(at);
    }

    public boolean applied(UUID application) {
        return application.equals(applicationId);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public @Nullable String code() {
        return code;
    }

    public @Nullable String gss() {
        return gss;
    }

    public String name() {
        return name;
    }

    public Status status() {
        return status;
    }

    public @Nullable String reviewingOffice() {
        return reviewingOffice;
    }

    /** The body that acts in the group's place while it has no authorisation after the old offices have gone. */
    public @Nullable String functionsExercisedBy() {
        return functionsExercisedBy;
    }
}
