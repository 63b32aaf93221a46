package org.openccg.authorisation.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.audit.Recorded;

class WordingsTest {

    private final DeadlineWording wording = new DeadlineWording();

    @Test
    void a_moved_day_is_told_with_the_day_before() {
        assertThat(wording.of(entry("MOVE_DEADLINE")))
                .contains(
                        "A day off moved a last day from Tuesday 2 October 2012 to Wednesday 3 October 2012: the Board"
                                + " owes its decision.");
        assertThat(wording.of(entry("RESTART_CLOCK")))
                .contains("The clock runs again by itself, to Wednesday 3 October 2012: the Board owes its decision.");
        assertThat(wording.of(entry("SUBMIT"))).isEmpty();
    }

    private static Recorded entry(String step) {
        Map<String, Object> detail = Map.of("deadline", "DECISION", "before", "2012-10-02", "lastDay", "2012-10-03");
        return new Recorded(
                1,
                1,
                Instant.EPOCH,
                step,
                UUID.randomUUID(),
                "authorisation-service",
                "SERVICE",
                null,
                null,
                null,
                detail,
                "",
                null);
    }
}
