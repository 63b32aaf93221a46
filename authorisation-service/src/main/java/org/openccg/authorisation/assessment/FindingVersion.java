package org.openccg.authorisation.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Part;

/** What was found for a criterion at one time; never changed afterwards. */
@Entity
@Immutable
public class FindingVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long seq;

    private UUID applicationId;
    private int round;
    private String criterion;

    @Enumerated(EnumType.STRING)
    private Result result;

    private @Nullable String distance;
    private @Nullable String note;
    private List<UUID> evidence;
    private @Nullable UUID request;

    @Enumerated(EnumType.STRING)
    private Part part;

    private UUID statedBy;
    private String statedByName;
    private Instant statedAt;
    private @Nullable String reason;

    protected FindingVersion() {}

    FindingVersion(UUID applicationId, int round, Found found, Person by, Instant at) {
        this.applicationId = applicationId;
        this.round = round;
        this.criterion = found.criterion();
        this.result = found.result();
        this.distance = found.distance();
        this.note = found.note();
        this.evidence = found.evidence();
        this.request = found.request();
        this.part = Part.ASSESSOR;
        this.statedBy = by.subject();
        this.statedByName = by.name();
        this.statedAt = at;
    }

    FindingVersion(UUID applicationId, int round, Changed changed, Person by, Instant at) {
        this(applicationId, round, changed.found(), by, at);
        this.part = Part.MODERATOR;
        this.reason = changed.reason();
    }

    public long seq() {
        return seq;
    }

    public int round() {
        return round;
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

    /** The unanswered request for information it rested on, if any. */
    public @Nullable UUID request() {
        return request;
    }

    /** ASSESSOR or MODERATOR. */
    public Part part() {
        return part;
    }

    public Person statedBy() {
        return new Person(statedBy, statedByName);
    }

    public Instant statedAt() {
        return statedAt;
    }

    /** Why a moderator changed it. */
    public @Nullable String reason() {
        return reason;
    }
}
