package org.openccg.appeals.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StayTest {

    private static final Instant MONDAY = Instant.parse("2012-09-10T09:00:00Z");

    @Test
    void is_placed_when_the_registry_has_confirmed_and_not_before() {
        var stay = asked().place(MONDAY);
        assertThat(stay.status()).isEqualTo(StayStatus.PLACING);
        assertThat(stay.since()).isEqualTo(MONDAY);
        assertThat(stay.placingConfirmed(MONDAY)).isTrue();
        assertThat(stay.status()).isEqualTo(StayStatus.PLACED);
        assertThat(stay.placingConfirmed(MONDAY)).isFalse();
    }

    @Test
    void that_was_never_placed_needs_no_lifting() {
        var stay = asked();
        assertThat(stay.end(MONDAY)).isFalse();
        assertThat(stay.status()).isEqualTo(StayStatus.NOT_GRANTED);
    }

    @Test
    void ended_while_still_on_its_way_ends_lifted() {
        var stay = asked().place(MONDAY);
        assertThat(stay.end(MONDAY)).isTrue();
        assertThat(stay.placingConfirmed(MONDAY)).isFalse();
        assertThat(stay.liftingConfirmed(MONDAY)).isTrue();
        assertThat(stay.status()).isEqualTo(StayStatus.LIFTED);
    }

    private static Stay asked() {
        return Stay.asked(UUID.randomUUID(), MONDAY);
    }
}
