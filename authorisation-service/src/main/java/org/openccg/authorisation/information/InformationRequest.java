package org.openccg.authorisation.information;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;

/** A question of the reviewing office to the group, with its answer or the lack of one. */
@Entity
public class InformationRequest {

    @Id
    private UUID id;

    private UUID applicationId;
    private int round;
    private int number;
    private List<String> criteria;
    private String question;
    private List<String> evidenceTypes;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private Instant askedAt;
    private UUID askedBy;
    private String askedByName;
    private boolean stoppedClock;
    private @Nullable Instant warnedAt;
    private @Nullable UUID warnedBy;
    private @Nullable String warnedByName;
    private @Nullable String answer;
    private List<UUID> evidence;
    private @Nullable Instant answeredAt;
    private @Nullable UUID answeredBy;
    private @Nullable String answeredByName;
    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;
    private @Nullable String endedByName;
    private @Nullable String reason;

    protected InformationRequest() {}

    InformationRequest(
            UUID id, Application application, int number, Asked asked, boolean stopped, Person by, Instant at) {
        this.id = id;
        this.applicationId = application.id();
        this.round = application.review().round();
        this.number = number;
        this.criteria = asked.criteria();
        this.question = asked.question();
        this.evidenceTypes = asked.evidenceTypes();
        this.state = RequestState.OPEN;
        this.askedAt = at;
        this.askedBy = by.subject();
        this.askedByName = by.name();
        this.stoppedClock = stopped;
        this.evidence = List.of();
    }

    void answer(Answered answered, Person by, Instant at) {
        state = RequestStep.ANSWER.apply(state);
        answer = answered.text();
        evidence = answered.evidence();
        answeredAt = at;
        answeredBy = by.subject();
        answeredByName = by.name();
    }

    void warn(Person by, Instant at) {
        state = RequestStep.WARN.apply(state);
        warnedAt = at;
        warnedBy = by.subject();
        warnedByName = by.name();
    }

    /** Withdrawn with a reason, or closed without an answer. */
    void end(RequestStep step, @Nullable String why, Person by, Instant at) {
        state = step.apply(state);
        reason = why;
        endedAt = at;
        endedBy = by.subject();
        endedByName = by.name();
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** Its place among the requests of the case, from one. */
    public int number() {
        return number;
    }

    public List<String> criteria() {
        return criteria;
    }

    public String question() {
        return question;
    }

    public List<String> evidenceTypes() {
        return evidenceTypes;
    }

    public RequestState state() {
        return state;
    }

    public Saying asked() {
        return new Saying(new Person(askedBy, askedByName), askedAt);
    }

    /** Whether the clock of the decision stood still for it. */
    public boolean stoppedClock() {
        return stoppedClock;
    }

    public Optional<Saying> warned() {
        return saying(warnedBy, warnedByName, warnedAt);
    }

    public Optional<Saying> answered() {
        return saying(answeredBy, answeredByName, answeredAt);
    }

    public Optional<Saying> ended() {
        return saying(endedBy, endedByName, endedAt);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public List<UUID> evidence() {
        return evidence;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    private static Optional<Saying> saying(@Nullable UUID by, @Nullable String name, @Nullable Instant at) {
        return by == null || name == null || at == null
                ? Optional.empty()
                : Optional.of(new Saying(new Person(by, name), at));
    }

    /** Who said something, and when. */
    public record Saying(Person by, Instant at) {}
}
