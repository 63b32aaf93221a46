package org.openccg.platform.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** England's local time, as people write it without an offset. */
public final class LondonTime {

    private LondonTime() {}

    /**
     * The instant meant, of the two in October's repeated hour the earlier; none where the clocks skipped that time in
     * March, such as 2013-03-31T01:30.
     */
    public static Optional<Instant> instant(LocalDateTime local) {
        return BusinessClock.LONDON.getRules().getValidOffsets(local).stream()
                .findFirst()
                .map(local::toInstant);
    }
}
