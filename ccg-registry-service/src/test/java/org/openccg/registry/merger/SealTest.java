package org.openccg.registry.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final UUID MERGER = UUID.randomUUID();
    private static final String PRACTICE = "Z90001";

    private final Seal seal = new Seal("0123456789abcdef0123456789abcdef");

    @Test
    void what_is_sealed_opens_with_the_same_key_and_in_its_own_place_alone() {
        var vote = new Vote(Choice.PRESSED, true, "Wir wurden gedrängt: „unterschreibt“ 😟");
        var sealed = seal.close(vote, MERGER, PRACTICE);

        assertThat(seal.open(sealed, MERGER, PRACTICE)).isEqualTo(vote);
        assertThatThrownBy(() -> seal.open(sealed, MERGER, "Z90002")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(sealed, UUID.randomUUID(), PRACTICE))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Seal("another key, which is long enough too").open(sealed, MERGER, PRACTICE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_changed_bit_is_noticed() {
        var sealed = seal.close(new Vote(Choice.NO, false, null), MERGER, PRACTICE);
        sealed[20] ^= 1;
        assertThatThrownBy(() -> seal.open(sealed, MERGER, PRACTICE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neither_length_nor_content_tells_one_answer_from_another() {
        var longest = "\u0801".repeat(Vote.LONGEST);
        var sealed = Arrays.asList(
                seal.close(new Vote(Choice.YES, false, null), MERGER, PRACTICE),
                seal.close(new Vote(Choice.YES, false, null), MERGER, PRACTICE),
                seal.close(new Vote(Choice.NO, false, null), MERGER, PRACTICE),
                seal.close(new Vote(Choice.PRESSED, true, longest), MERGER, PRACTICE));

        assertThat(sealed.stream().map(each -> each.length).distinct()).hasSize(1);
        assertThat(sealed.stream().map(Arrays::toString).collect(Collectors.toSet()))
                .hasSize(4);
        assertThat(seal.open(sealed.get(3), MERGER, PRACTICE).words()).isEqualTo(longest);
    }

    @Test
    void a_short_key_is_no_key() {
        assertThatThrownBy(() -> new Seal("short"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("short");
    }

    @Test
    void a_vote_never_appears_in_a_text() {
        assertThat(new Vote(Choice.PRESSED, true, "words")).hasToString("Vote");
    }
}
