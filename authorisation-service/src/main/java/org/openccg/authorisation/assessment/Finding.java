package org.openccg.authorisation.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private @Nullable UUID moderator;
    private @Nullable String moderatorName;
    private @Nullable String moderationReason;
    private @Nullable Instant moderatedAt;

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
        moderator = null;
        moderatorName = null;
        moderationReason = null;
        moderatedAt = null;
    }

    /** What the assessor found stays in the versions; the assessor stays who he or she is. */
    void changed(Changed changed, Person by, Instant at) {
        result = changed.result();
        distance = changed.distance();
        evidence = changed.evidence();
        request = changed.request();
        moderator = by.subject();
        moderatorName = by.name();
        moderationReason = changed.reason();
        moderatedAt = at;
    }

    public boolean isModerated() {
        return moderatedAt != null;
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

    /** Who changed it after the assessor, and why. */
    public Optional<Moderation> moderation() {
        return moderator == null || moderatorName == null || moderationReason == null || moderatedAt == null
                ? Optional.empty()
                : Optional.of(new Moderation(new Person(moderator, moderatorName), moderationReason, moderatedAt));
    }

    /** A change by the moderator. */
    public record Moderation(Person by, String reason, Instant at) {}
}
