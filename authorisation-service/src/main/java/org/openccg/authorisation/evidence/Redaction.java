package org.openccg.authorisation.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.problem.Refused;

/** Two people destroy what should never have been uploaded: one asks, another confirms. */
@Entity
@DynamicInsert
@DynamicUpdate
public class Redaction {

    /** Where it stands. */
    @Schema(name = "RedactionState")
    public enum State {
        ASKED,
        CONFIRMED,
        DECLINED
    }

    @Id
    private UUID id;

    private UUID evidenceId;
    private String reason;
    private UUID askedBy;
    private String askerName;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false)
    private State state;

    private @Nullable UUID decidedBy;
    private @Nullable String deciderName;
    private @Nullable Instant decidedAt;

    protected Redaction() {}

    Redaction(UUID evidenceId, String reason, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.evidenceId = evidenceId;
        this.reason = reason;
        this.askedBy = by.subject();
        this.askerName = by.name();
        this.askedAt = at;
        this.state = State.ASKED;
    }

    /** Never by whoever asked, whatever roles that person holds. */
    void confirm(Person by, Instant at) {
        refuseIfDecided();
        if (by.subject().equals(askedBy)) {
            throw Refused.because(
                    AuthorisationProblem.SECOND_PERSON_NEEDED,
                    "You asked for this redaction yourself.",
                    "Ask another person of the group or the office to look at it and confirm.");
        }
        decide(State.CONFIRMED, by, at);
    }

    void decline(Person by, Instant at) {
        refuseIfDecided();
        decide(State.DECLINED, by, at);
    }

    private void decide(State how, Person by, Instant at) {
        state = how;
        decidedBy = by.subject();
        deciderName = by.name();
        decidedAt = at;
    }

    private void refuseIfDecided() {
        if (state != State.ASKED) {
            throw Refused.because(
                    AuthorisationProblem.REDACTION_DECIDED,
                    "It is %s already.".formatted(state),
                    "See the document in GET /applications/{id}/evidence; ask again if it is needed still.");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID evidenceId() {
        return evidenceId;
    }

    public String reason() {
        return reason;
    }

    public Person asker() {
        return new Person(askedBy, askerName);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public State state() {
        return state;
    }

    public Optional<Person> decider() {
        return decidedBy == null || deciderName == null
                ? Optional.empty()
                : Optional.of(new Person(decidedBy, deciderName));
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
