package org.openccg.authorisation.allocation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.problem.Refused;

/** Somebody allocated to a case in one of its rounds, until released. */
@Entity
@DynamicUpdate
public class Allocation {

    @Id
    private UUID id;

    private UUID applicationId;
    private int round;

    @Enumerated(EnumType.STRING)
    private Assignment capacity;

    private UUID subject;
    private String name;

    @Enumerated(EnumType.STRING)
    private AllocationRule rule;

    private String reason;

    @Embedded
    private PassedOver passedOver;

    private UUID allocatedBy;
    private String allocatedByName;
    private Instant allocatedAt;
    private @Nullable UUID releasedBy;
    private @Nullable String releasedByName;
    private @Nullable String releaseReason;
    private @Nullable Instant releasedAt;

    protected Allocation() {}

    Allocation(Application application, Assignment capacity, Choice choice, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = application.id();
        this.round = application.review().round();
        this.capacity = capacity;
        this.subject = choice.person().subject();
        this.name = choice.person().name();
        this.rule = choice.rule();
        this.reason = choice.reason();
        this.passedOver = choice.passedOver();
        this.allocatedBy = by.subject();
        this.allocatedByName = by.name();
        this.allocatedAt = at;
    }

    void release(String why, Person by, Instant at) {
        if (releasedAt != null) {
            throw Refused.because(
                    AuthorisationProblem.ALLOCATION_RELEASED,
                    "%s was released already.".formatted(name),
                    "Nothing is left to do; allocate somebody else if you need to.");
        }
        releasedBy = by.subject();
        releasedByName = by.name();
        releaseReason = why;
        releasedAt = at;
    }

    boolean isOf(UUID person, Assignment as) {
        return capacity == as && subject.equals(person);
    }

    public UUID id() {
        return id;
    }

    UUID applicationId() {
        return applicationId;
    }

    public int round() {
        return round;
    }

    public Assignment capacity() {
        return capacity;
    }

    public Person person() {
        return new Person(subject, name);
    }

    public AllocationRule rule() {
        return rule;
    }

    public String reason() {
        return reason;
    }

    public PassedOver passedOver() {
        return passedOver;
    }

    public Person allocatedBy() {
        return new Person(allocatedBy, allocatedByName);
    }

    public Instant allocatedAt() {
        return allocatedAt;
    }

    /** How it ended, if it has. */
    public Optional<Release> release() {
        return releasedBy == null || releasedByName == null || releaseReason == null || releasedAt == null
                ? Optional.empty()
                : Optional.of(new Release(new Person(releasedBy, releasedByName), releaseReason, releasedAt));
    }

    /** Who ended it and why. */
    public record Release(Person by, String reason, Instant at) {}
}
