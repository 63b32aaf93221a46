package org.openccg.authorisation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.audit.Recorded;

class EvidenceWordingTest {

    private static final Map<String, Object> DETAIL = Map.of(
            "fileName", "plan.pdf",
            "type", "OD_PLAN",
            "edition", 2,
            "late", true,
            "after", List.of("D2-01", "D3-02"),
            "malware", "Harmless.Marker",
            "reason", "It names patients.");

    @Test
    void every_step_is_one_plain_sentence() {
        assertThat(words("UPLOAD"))
                .contains(
                        "The document plan.pdf, edition 2 was put into the case as evidence after the submission: od plan.");
        assertThat(words("LINK_CRITERIA")).contains("plan.pdf is to show D2-01, D3-02.");
        assertThat(words("REFUSE_INFECTED"))
                .contains("plan.pdf was refused: the malware scanner found Harmless.Marker in it.");
        assertThat(words("REQUEST_REDACTION"))
                .contains("It was asked that the content of plan.pdf be destroyed: It names patients.");
        for (String step :
                List.of("QUARANTINE", "RELEASE", "CONFIRM_REDACTION", "REDACT_SHARED", "DECLINE_REDACTION")) {
            assertThat(words(step))
                    .as(step)
                    .hasValueSatisfying(words ->
                            assertThat(words).contains("plan.pdf").endsWith(".").doesNotContain("null"));
        }
        assertThat(words("SUBMIT")).isEmpty();
    }

    private static Optional<String> words(String step) {
        return new EvidenceWording()
                .of(new Recorded(
                        1,
                        1,
                        Instant.EPOCH,
                        step,
                        UUID.randomUUID(),
                        "x",
                        "CHAIR",
                        null,
                        null,
                        null,
                        DETAIL,
                        "",
                        null));
    }
}
