package org.openccg.authorisation.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** Somebody's word, or that of whoever assigned it, to do a piece of work. It tells others and locks nothing. */
@Entity
@DynamicUpdate
public class Claim {

    @Id
    private UUID id;

    private String work;
    private @Nullable UUID applicationId;
    private UUID subject;
    private String name;
    private Instant claimedAt;
    private @Nullable UUID assignedBy;
    private @Nullable String assignedByName;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;
    private @Nullable String endedByName;

    @Enumerated(EnumType.STRING)
    private @Nullable ClaimEnd outcome;

    protected Claim() {}

    void end(ClaimEnd how, Person by, Instant at) {
        outcome = how;
        endedBy = by.subject();
        endedByName = by.name();
        endedAt = at;
    }

    /** Id of the work. */
    public String work() {
        return work;
    }

    /** Who is on it. */
    public Person person() {
        return new Person(subject, name);
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    /** Who assigned it, unless the person took it. */
    public Optional<Person> assignedBy() {
        return assignedBy == null || assignedByName == null
                ? Optional.empty()
                : Optional.of(new Person(assignedBy, assignedByName));
    }

    boolean isOf(UUID person) {
        return subject.equals(person);
    }
}
