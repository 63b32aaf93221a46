package org.openccg.appeals.stay;

import static org.openccg.appeals.stay.StayStatus.ASKED;
import static org.openccg.appeals.stay.StayStatus.LIFTED;
import static org.openccg.appeals.stay.StayStatus.LIFTING;
import static org.openccg.appeals.stay.StayStatus.NOT_GRANTED;
import static org.openccg.appeals.stay.StayStatus.PLACED;
import static org.openccg.appeals.stay.StayStatus.PLACING;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The stay of one appeal as far as this service knows. It moves when the registry confirms, which is why it does not
 * count as a change of the appeal people are working on.
 */
@Entity
public class Stay {

    @Id
    private UUID appealId;

    @Enumerated(EnumType.STRING)
    private StayStatus status;

    private @Nullable Instant since;
    private Instant changedAt;

    protected Stay() {}

    private Stay(UUID appealId, StayStatus status, Instant at) {
        this.appealId = appealId;
        this.status = status;
        this.changedAt = at;
    }

    public static Stay asked(UUID appealId, Instant at) {
        return new Stay(appealId, ASKED, at);
    }

    /** The registry is being told to place it. */
    public Stay place(Instant at) {
        since = at;
        return become(PLACING, at);
    }

    /** The appeal is over. Tells whether the registry must hear of it. */
    public boolean end(Instant at) {
        boolean told = status != ASKED;
        become(told ? LIFTING : NOT_GRANTED, at);
        return told;
    }

    public boolean placingConfirmed(Instant at) {
        return moves(PLACING, PLACED, at);
    }

    public boolean liftingConfirmed(Instant at) {
        return moves(LIFTING, LIFTED, at);
    }

    private boolean moves(StayStatus from, StayStatus to, Instant at) {
        if (status != from) {
            return false;
        }
        become(to, at);
        return true;
    }

    private Stay become(StayStatus next, Instant at) {
        status = next;
        changedAt = at;
        return this;
    }

    public StayStatus status() {
        return status;
    }

    public @Nullable Instant since() {
        return since;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
