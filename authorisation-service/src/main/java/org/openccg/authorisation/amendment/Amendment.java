package org.openccg.authorisation.amendment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** A change of a bid that others have to agree to, and what it replaced. */
@Entity
public class Amendment {

    @Id
    private UUID id;

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Convert(converter = Columns.OfProposed.class)
    private Proposed proposed;

    private String reason;
    private UUID proposedBy;
    private String proposedByName;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Convert(converter = Columns.OfShape.class)
    private @Nullable Shape before;

    @Convert(converter = Columns.OfShape.class)
    private @Nullable Shape after;

    private @Nullable Instant endedAt;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "amendment_consent", joinColumns = @JoinColumn(name = "amendment_id"))
    private Set<Consent> consents = new HashSet<>();

    protected Amendment() {}

    Amendment(UUID applicationId, Kind kind, Proposed proposed, String reason, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.kind = kind;
        this.proposed = proposed;
        this.reason = reason;
        this.proposedBy = by.subject();
        this.proposedByName = by.name();
        this.proposedAt = at;
        this.state = State.PROPOSED;
    }

    void agree(Consent consent) {
        if (consents.stream().noneMatch(each -> each.practice().equals(consent.practice()))) {
            consents.add(consent);
        }
    }

    void takeEffect(Shape replaced, Shape replacement, Instant at) {
        state = State.IN_EFFECT;
        before = replaced;
        after = replacement;
        endedAt = at;
    }

    void withdraw(Instant at) {
        state = State.WITHDRAWN;
        endedAt = at;
    }

    public boolean isOpen() {
        return state == State.PROPOSED;
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public Proposed proposed() {
        return proposed;
    }

    public String reason() {
        return reason;
    }

    public Person proposer() {
        return new Person(proposedBy, proposedByName);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public State state() {
        return state;
    }

    public List<Consent> consents() {
        return consents.stream().sorted(Comparator.comparing(Consent::at)).toList();
    }

    public Optional<Shape> before() {
        return Optional.ofNullable(before);
    }

    public Optional<Shape> after() {
        return Optional.ofNullable(after);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
