package org.openccg.authorisation.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.audit.Recorded;

class EngagementWordingTest {

    @Test
    void says_what_was_suggested_and_advised() {
        assertThat(words("LOG_SUGGESTION", Map.of("office", "PCTC-001", "kind", "TIMETABLE")))
                .isEqualTo("Office PCTC-001 suggested something about the timetable, which binds nobody.");
        assertThat(words("REPLY_TO_SUGGESTION", Map.of("office", "PCTC-001", "kind", "STAFF_APPOINTMENT")))
                .isEqualTo("Office PCTC-001 replied to a report about the appointment of staff.");
        assertThat(words("ADVISE", Map.of("subject", "SUPPORT_COST")))
                .isEqualTo("The group was advised about the cost of support.");
        assertThat(words("REPLY_TO_ADVICE", Map.of("subject", "RUNNING_COSTS")))
                .isEqualTo("The group answered advice about running costs.");
        assertThat(new EngagementWording().of(entry("SIGN", Map.of()))).isEmpty();
    }

    private static String words(String step, Map<String, Object> detail) {
        return new EngagementWording().of(entry(step, detail)).orElseThrow();
    }

    private static Recorded entry(String step, Map<String, Object> detail) {
        return new Recorded(
                1, 0, Instant.EPOCH, step, new UUID(0, 1), "Amara Osei", "CHAIR", null, null, null, detail, "", null);
    }
}
