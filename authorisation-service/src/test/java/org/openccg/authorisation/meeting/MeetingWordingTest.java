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
                "RECORD_MEETING | A meeting was called for Friday (budget): 11 hours.",
                "RESCHEDULE_MEETING | A meeting was called to another time or place, Friday (budget): 11 hours.",
                "ACCOUNT_FOR_MEETING | One side said when it was told of the meeting on Friday (budget).",
                "MINUTE_MEETING | Minutes were written of the meeting on Friday (budget).",
                "WAIVE_NOTICE | The group waived the notice of the meeting on Friday (budget).",
                "RATIFY_MEETING | The group ratified the meeting on Friday (budget).",
                "AVOID_DECISIONS | The group undid what was decided in the meeting on Friday (budget).",
                "OFFER_MEETING | The group lets the meeting on Friday (budget) be used in a concern or an appeal."
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
                Map.of("purpose", "budget", "startsAt", "Friday", "notice", "11 hours."),
                "",
                null);
    }
}
