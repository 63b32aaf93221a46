package org.openccg.authorisation.wave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** A move to another wave: one side proposes it, the other agrees or declines (APP-7). */
@Entity
@Table(name = "wave_move")
public class Move {

    /** Who proposes; the other one answers. */
    @Schema(name = "WaveMoveSide")
    public enum Side {
        GROUP,
        OFFICE
    }

    /** Where a proposal stands. */
    @Schema(name = "WaveMoveState")
    public enum State {
        PROPOSED,
        AGREED,
        DECLINED
    }

    @Id
    private UUID id;

    private UUID applicationId;

    @Column(name = "from_wave")
    private @Nullable String from;

    @Column(name = "to_wave")
    private String to;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String reason;
    private UUID proposedBy;
    private String proposedByName;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable UUID answeredBy;
    private @Nullable String answeredByName;
    private @Nullable Instant answeredAt;
    private @Nullable String answer;

    protected Move() {}

    Move(UUID applicationId, @Nullable String from, String to, Side side, String reason, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.from = from;
        this.to = to;
        this.side = side;
        this.reason = reason;
        this.proposedBy = by.subject();
        this.proposedByName = by.name();
        this.proposedAt = at;
        this.state = State.PROPOSED;
    }

    void answer(State how, @Nullable String words, Person by, Instant at) {
        state = how;
        answer = words;
        answeredBy = by.subject();
        answeredByName = by.name();
        answeredAt = at;
    }

    public boolean isOpen() {
        return state == State.PROPOSED;
    }

    public UUID id() {
        return id;
    }

    public Optional<String> from() {
        return Optional.ofNullable(from);
    }

    public String to() {
        return to;
    }

    public Side side() {
        return side;
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

    public Optional<Person> answerer() {
        return answeredBy == null || answeredByName == null
                ? Optional.empty()
                : Optional.of(new Person(answeredBy, answeredByName));
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
