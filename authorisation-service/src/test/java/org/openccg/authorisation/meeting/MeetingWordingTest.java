package org.openccg.authorisation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.platform.audit.Recorded;

class MeetingWordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECORD_MEETING | Recorded the meeting on Friday (budget), called at short notice.",
                "RESCHEDULE_MEETING | Recorded another time or place: the meeting on Friday (budget), called at short notice.",
                "ACCOUNT_FOR_MEETING | Said when word came of the meeting on Friday (budget), called at short notice.",
                "MINUTE_MEETING | Wrote minutes of the meeting on Friday (budget).",
                "WAIVE_NOTICE | Waived the notice of the meeting on Friday (budget).",
                "RATIFY_MEETING | Ratified the meeting on Friday (budget).",
                "AVOID_DECISIONS | Undid what was decided in the meeting on Friday (budget).",
                "OFFER_MEETING | Let the meeting on Friday (budget) be used in a concern or an appeal."
            })
    void says_what_happened_in_a_sentence(String step, String sentence) {
        assertThat(new MeetingWording().of(entry(step))).contains(sentence);
    }

    @Test
    void leaves_the_rest_to_others() {
        assertThat(new MeetingWording().of(entry("SIGN"))).isEmpty();
    }

    private static Recorded entry(String step) {
        return new Recorded(
                1,
                0,
                Instant.EPOCH,
                step,
                new UUID(0, 1),
                "Amara Osei",
                "CHAIR",
                null,
                null,
                null,
                Map.of("purpose", "budget", "startsAt", "Friday", "fairness", "SHORT_NOTICE"),
                "",
                null);
    }
}
