package org.openccg.registry.stay;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** While an appeal is open, nothing may be done to the group that the appeal might undo. */
@Entity
@Table(name = "stays")
public class Stay {

    @Id
    private UUID appealId;

    private UUID groupId;
    private @Nullable UUID applicationId;
    private Instant since;

    @Enumerated(EnumType.STRING)
    private StayStatus status;

    private @Nullable Instant liftedAt;
    private @Nullable String liftedBy;

    protected Stay() {}

    public Stay(UUID appealId, UUID groupId, @Nullable UUID applicationId, Instant since) {
        this.appealId = appealId;
        this.groupId = groupId;
        this.applicationId = applicationId;
        this.since = since;
        this.status = StayStatus.PLACED;
    }

    public void lift(String by, Instant at) {
        status = StayStatus.LIFTED;
        liftedBy = by;
        liftedAt = at;
    }

    public boolean isHeld() {
        return status == StayStatus.PLACED;
    }

    /** One that was lifted before it came knows its group only. */
    public boolean isFor(UUID group, UUID application) {
        return groupId.equals(group) && (applicationId == null || applicationId.equals(application));
    }

    public UUID appealId() {
        return appealId;
    }

    public UUID groupId() {
        return groupId;
    }

    public @Nullable UUID applicationId() {
        return applicationId;
    }

    public Instant since() {
        return since;
    }

    public StayStatus status() {
        return status;
    }

    public @Nullable Instant liftedAt() {
        return liftedAt;
    }

    public @Nullable String liftedBy() {
        return liftedBy;
    }
}
