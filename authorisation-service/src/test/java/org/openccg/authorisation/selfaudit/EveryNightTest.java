package org.openccg.authorisation.selfaudit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EveryNightTest {

    private static final LocalDate NIGHT = LocalDate.of(2009, 5, 4);

    @Inject
    Auditing auditing;

    @Test
    void a_night_has_one_run_whoever_comes_second() {
        var somebody = new Person(UUID.randomUUID(), "The first instance");
        var other = new Person(UUID.randomUUID(), "The second instance");
        assertThat(auditing.run(NIGHT, NIGHT, somebody, Instant.now())).isPresent();
        assertThat(auditing.run(NIGHT, NIGHT, other, Instant.now())).isEmpty();
        assertThat(auditing.run(NIGHT.plusDays(1), NIGHT, other, Instant.now())).isPresent();
    }
}
