package org.openccg.registry.governance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** That a person sits on a group's governing body, from a day on. */
@Entity
@Table(name = "seats")
public class Seat {

    @Id
    private UUID id;

    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private GoverningRole role;

    private @Nullable UUID subject;
    private String name;
    private @Nullable String employer;

    @Enumerated(EnumType.STRING)
    private EmployerKind employerKind;

    private boolean relevantProvider;
    private boolean clinician;
    private @Nullable String qualification;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private @Nullable LocalDate to;

    @ElementCollection
    @CollectionTable(name = "seat_interests", joinColumns = @JoinColumn(name = "seat_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<DeclaredInterest> interests = new ArrayList<>();

    protected Seat() {}

    /** Who is to sit there, as what. */
    public record Sitting(
            GoverningRole role,
            @Nullable UUID subject,
            String name,
            @Nullable String employer,
            EmployerKind employerKind,
            boolean relevantProvider,
            boolean clinician,
            @Nullable String qualification,
            LocalDate from,
            @Nullable LocalDate to) {}

    Seat(UUID groupId, Sitting sitting) {
        this.id = UUID.randomUUID();
        this.groupId = groupId;
        this.role = sitting.role;
        this.subject = sitting.subject;
        this.name = sitting.name;
        this.employer = sitting.employer;
        this.employerKind = EmployerKind.of(sitting.employer, sitting.employerKind);
        this.relevantProvider = sitting.relevantProvider;
        this.clinician = sitting.clinician || sitting.role.isClinical();
        this.qualification = sitting.qualification;
        this.from = sitting.from;
        this.to = sitting.to;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !isOverOn(day);
    }

    boolean isOverOn(LocalDate day) {
        return to != null && !day.isBefore(to);
    }

    /** It ended before it began, or on its first day. */
    boolean neverBegan() {
        return from.equals(to);
    }

    boolean isHeldBy(UUID person) {
        return person.equals(subject);
    }

    /** Nobody is it any longer from that day on. */
    void end(LocalDate on) {
        to = on.isBefore(from) ? from : on;
    }

    void declare(DeclaredInterest interest) {
        interests.add(interest);
    }

    /** The seat as it shows on the body. */
    Place place() {
        return new Place(
                id,
                role,
                subject,
                name,
                employer,
                employerKind,
                relevantProvider,
                clinician,
                qualification,
                List.copyOf(interests),
                from,
                to);
    }

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public GoverningRole role() {
        return role;
    }

    public @Nullable UUID subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    public LocalDate from() {
        return from;
    }

    /** The first day on which it no longer holds. */
    public @Nullable LocalDate to() {
        return to;
    }
}
