package org.openccg.authorisation.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** What was found for one criterion in one round of a case, and by whom. */
@Entity
public class Finding {

    @Id
    private UUID id;

    private UUID applicationId;
    private int round;
    private String criterion;

    @Enumerated(EnumType.STRING)
    private Result result;

    private @Nullable String distance;
    private @Nullable String note;
    private List<UUID> evidence;
    private @Nullable UUID request;
    private UUID assessor;
    private String assessorName;
    private Instant assessedAt;

    protected Finding() {}

    Finding(UUID applicationId, int round, Found found, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.round = round;
        this.criterion = found.criterion();
        becomes(found, by, at);
    }

    final void becomes(Found found, Person by, Instant at) {
        result = found.result();
        distance = found.distance();
        note = found.note();
        evidence = found.evidence();
        request = found.request();
        assessor = by.subject();
        assessorName = by.name();
        assessedAt = at;
    }

    public String criterion() {
        return criterion;
    }

    public Result result() {
        return result;
    }

    public @Nullable String distance() {
        return distance;
    }

    public @Nullable String note() {
        return note;
    }

    public List<UUID> evidence() {
        return evidence;
    }

    /** The unanswered request for information it rests on, if any. */
    public @Nullable UUID request() {
        return request;
    }

    public Person assessor() {
        return new Person(assessor, assessorName);
    }

    public Instant assessedAt() {
        return assessedAt;
    }
}
