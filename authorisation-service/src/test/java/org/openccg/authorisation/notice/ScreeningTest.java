package org.openccg.authorisation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {

    @ParameterizedTest
    @CsvSource({
        "The group is too small to carry the risk., SIZE",
        "The group is TOO-SMALL., SIZE",
        "The group is too  small., SIZE",
        "It would do better if it merged with its neighbour., MERGER_REFUSAL",
        "A mer-ger was refused., MERGER_REFUSAL",
        "A mer\u00ADger was refused., MERGER_REFUSAL",
        "It follows no boundary of the trust., BOUNDARY_PREFERENCE",
        "It is not co-terminous with the council., BOUNDARY_PREFERENCE",
        "It is not coterminous with the council., BOUNDARY_PREFERENCE",
        "Support is kept in-house., COMMISSIONING_SUPPORT_CHOICE",
        "Support is bought from a private company., COMMISSIONING_SUPPORT_CHOICE",
        "The supplier is new., COMMISSIONING_SUPPORT_CHOICE",
        "Jobs would be lost., PERSONNEL_PROTECTION",
        "The cost of redundancies is high., PERSONNEL_PROTECTION",
        "It should have come in a later wave., WAVE_CHOICE",
        "It complained about the office., RAISED_CONCERN",
        "It has appealed before., APPEALED"
    })
    void words_that_may_hide_a_ground_are_shown_with_it(String text, String ground) {
        var screened = Screening.of(Map.of("/grounds/0/reasons", text));
        assertThat(screened.passages()).extracting(Passage::couldHide).containsExactly(ground);
        assertThat(screened.passages().get(0).pointer()).isEqualTo("/grounds/0/reasons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Running costs exceed the allowance by 1.10 a head.",
                "The emergency plan was submerged in detail.",
                "Advice on support was given and did not close the gap.",
                "The jobbing contract and the waveform are of no matter here.",
                "FUNCTIONS_NOT_DISCHARGEABLE"
            })
    void other_words_are_nobodys_business(String text) {
        assertThat(Screening.of(Map.of("/grounds/0/reasons", text)).passages()).isEmpty();
    }

    @Test
    void another_text_or_another_place_is_another_hash() {
        var hash = Screening.of(Map.of("/grounds/0/reasons", "Too small.")).sha256();
        assertThat(Screening.of(Map.of("/grounds/0/reasons", "Too small.")).sha256())
                .isEqualTo(hash);
        assertThat(Screening.of(Map.of("/grounds/0/reasons", "Too small!")).sha256())
                .isNotEqualTo(hash);
        assertThat(Screening.of(Map.of("/grounds/1/reasons", "Too small.")).sha256())
                .isNotEqualTo(hash);
    }

    @Test
    void a_long_text_is_shown_around_the_words_only() {
        var screened = Screening.of(Map.of("/x", "a ".repeat(100) + "too small" + " b".repeat(100)));
        assertThat(screened.passages().get(0).words())
                .startsWith("…")
                .endsWith("…")
                .contains("too small")
                .hasSizeLessThan(100);
    }
}
