package org.openccg.registry.office;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post: what a person does in an office, from a day on until before another. */
@Entity
@Table(name = "office_appointments")
public class OfficeAppointment {

    @Id
    private UUID id;

    private String office;
    private UUID subject;

    @Enumerated(EnumType.STRING)
    private OfficeCapacity capacity;

    private @Nullable String employer;
    private @Nullable UUID lineManager;
    private @Nullable UUID deputyFor;

    @Column(name = "from_on")
    private @Nullable LocalDate from;

    @Column(name = "to_on")
    private @Nullable LocalDate to;

    protected OfficeAppointment() {}

    /** A post of one's own. */
    OfficeAppointment(
            String office,
            UUID subject,
            OfficeCapacity capacity,
            @Nullable String employer,
            @Nullable UUID lineManager,
            LocalDate from,
            @Nullable LocalDate to) {
        this.id = UUID.randomUUID();
        this.office = office;
        this.subject = subject;
        this.capacity = capacity;
        this.employer = employer;
        this.lineManager = lineManager;
        this.from = from;
        this.to = to;
    }

    /** Somebody else's part, for given days. */
    static OfficeAppointment deputy(
            String office, UUID subject, UUID deputyFor, @Nullable String employer, LocalDate from, LocalDate to) {
        var post = new OfficeAppointment(office, subject, OfficeCapacity.DEPUTY, employer, null, from, to);
        post.deputyFor = deputyFor;
        return post;
    }

    /** It ends before the day; a post that had not begun by then never will. */
    void end(LocalDate on) {
        to = from != null && on.isBefore(from) ? from : on;
    }

    boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    boolean overlaps(@Nullable LocalDate since, @Nullable LocalDate until) {
        boolean beginsBefore = until == null || from == null || from.isBefore(until);
        boolean endsAfter = to == null || since == null || to.isAfter(since);
        return beginsBefore && endsAfter && (from == null || !from.equals(to));
    }

    boolean isOverBy(LocalDate day) {
        return to != null && !to.isAfter(day);
    }

    public UUID id() {
        return id;
    }

    public String office() {
        return office;
    }

    public UUID subject() {
        return subject;
    }

    public OfficeCapacity capacity() {
        return capacity;
    }

    public @Nullable String employer() {
        return employer;
    }

    public @Nullable UUID lineManager() {
        return lineManager;
    }

    public @Nullable UUID deputyFor() {
        return deputyFor;
    }

    public @Nullable LocalDate from() {
        return from;
    }

    /** The first day on which it no longer holds. */
    public @Nullable LocalDate to() {
        return to;
    }
}
