package org.openccg.registry.governance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.WorkingDays;
import org.openccg.registry.RegistryProblem;

/** An office asks a group about a post in which somebody is to work for it (STF-1). */
@Entity
@Table(name = "consultations")
public class Consultation {

    static final int WORKING_DAYS = 10;

    @Id
    private UUID id;

    private UUID groupId;
    private String office;
    private String post;
    private String duties;

    @ElementCollection
    @CollectionTable(name = "consultation_candidates", joinColumns = @JoinColumn(name = "consultation_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    @BatchSize(size = 200)
    private List<String> candidates;

    private Instant announcedAt;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    private String computed;
    private @Nullable Boolean agrees;
    private @Nullable String reply;
    private @Nullable UUID repliedBy;
    private @Nullable Instant repliedAt;

    protected Consultation() {}

    /**
     * What the office wants.
     *
     * @param closesOn the last day for the group's reply; null: as the rule has it
     */
    public record Announced(
            String post,
            String duties,
            List<String> candidates,
            @Nullable LocalDate closesOn) {}

    Consultation(UUID groupId, String office, Announced announced, Instant at) {
        this.id = UUID.randomUUID();
        this.groupId = groupId;
        this.office = office;
        this.post = announced.post;
        this.duties = announced.duties;
        this.candidates = List.copyOf(announced.candidates);
        this.announcedAt = at;
        var deadline = announced.closesOn == null
                ? Deadline.workingDays(at, WORKING_DAYS, "the announcement")
                : named(announced.closesOn, at);
        this.closesOn = deadline.lastDay();
        this.computed = deadline.computed();
    }

    private static Deadline named(LocalDate closesOn, Instant at) {
        LocalDate announced = LocalDate.ofInstant(at, BusinessClock.LONDON);
        return new Deadline(
                closesOn,
                "named by the office, %d working days from the announcement on %s"
                        .formatted(WorkingDays.between(announced, closesOn), Deadline.words(announced)));
    }

    /** Late or early: it is kept, once. */
    void reply(boolean agrees, String text, UUID by, Instant at) {
        if (repliedAt != null) {
            throw Refused.because(
                    RegistryProblem.OVER_ALREADY,
                    "The group has replied already.",
                    "Read the reply; what is to be added can be said to the office.");
        }
        this.agrees = agrees;
        this.reply = text;
        this.repliedBy = by;
        this.repliedAt = at;
    }

    /** How long the group was given, in working days. */
    int workingDays() {
        return WorkingDays.between(LocalDate.ofInstant(announcedAt, BusinessClock.LONDON), closesOn);
    }

    boolean isLongEnough() {
        return workingDays() >= WORKING_DAYS;
    }

    /** Whether by that day the group had replied or its time had run out. */
    boolean isOverOn(LocalDate day) {
        return repliedAt != null
                        && !LocalDate.ofInstant(repliedAt, BusinessClock.LONDON).isAfter(day)
                || closesOn.isBefore(day);
    }

    boolean isAbout(String other) {
        return post.strip().equalsIgnoreCase(other.strip());
    }

    public UUID id() {
        return id;
    }

    public String office() {
        return office;
    }

    public String post() {
        return post;
    }

    public String duties() {
        return duties;
    }

    public List<String> candidates() {
        return List.copyOf(candidates);
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    /** The last day on which the group's reply is waited for, and how that came about. */
    public Deadline closes() {
        return new Deadline(closesOn, computed);
    }

    public @Nullable Boolean agrees() {
        return agrees;
    }

    public @Nullable String reply() {
        return reply;
    }

    public @Nullable Instant repliedAt() {
        return repliedAt;
    }
}
