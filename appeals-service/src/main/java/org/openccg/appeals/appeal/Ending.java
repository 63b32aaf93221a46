package org.openccg.appeals.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far its end has come.
 *
 * @param reason why it was withdrawn or refused, where it was
 */
@Embeddable
public record Ending(
        @Nullable @Column(name = "ended_because") String reason,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt) {

    static final Ending NOT_YET = new Ending(null, null, null);

    Ending because(@Nullable String why) {
        return new Ending(why, publishedAt, closedAt);
    }

    Ending published(Instant at) {
        return new Ending(reason, at, closedAt);
    }

    Ending closed(Instant at) {
        return new Ending(reason, publishedAt, at);
    }
}
