package org.openccg.authorisation.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openccg.platform.time.Until;

/** The Board did not decide in time, and the group may appeal. It blocks nothing and grants nothing (BLK-9). */
@Entity
@Immutable
public class NonDetermination {

    @Id
    private UUID id;

    private UUID applicationId;

    @Column(name = "due_on")
    private LocalDate due;

    private Instant recordedAt;

    @Column(name = "last_day_to_appeal_on")
    private LocalDate lastDayToAppeal;

    private String lastDayComputed;
    private String rightOfAppeal;

    protected NonDetermination() {}

    NonDetermination(UUID id, UUID applicationId, LocalDate due, Until appeal, Instant at) {
        this.id = id;
        this.applicationId = applicationId;
        this.due = due;
        this.recordedAt = at;
        this.lastDayToAppeal = appeal.lastDay();
        this.lastDayComputed = appeal.computed();
        this.rightOfAppeal = Verdict.rightOfAppeal(appeal);
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** The day by which the Board should have decided. */
    public LocalDate due() {
        return due;
    }

    /** Since when it can be appealed. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public LocalDate lastDayToAppeal() {
        return lastDayToAppeal;
    }

    public String lastDayComputed() {
        return lastDayComputed;
    }

    public String rightOfAppeal() {
        return rightOfAppeal;
    }
}
