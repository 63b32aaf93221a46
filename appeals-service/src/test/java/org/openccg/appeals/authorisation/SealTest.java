package org.openccg.appeals.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.AppealsProblem;
import org.openccg.platform.problem.Refused;

class SealTest {

    private final Seal seal = new Seal(new ObjectMapper().registerModule(new JavaTimeModule()));

    @Test
    void the_authorisation_services_own_example_is_intact() throws IOException {
        var sealed = seal.open(example());
        assertThat(sealed.content()).isEqualTo(example());
        assertThat(sealed.file().isAppealable()).isTrue();
        assertThat(sealed.file().decided().lastDayToAppeal()).isEqualTo("2012-10-01");
        assertThat(sealed.file().cited("FUNCTIONS_NOT_DISCHARGEABLE", "D3-02")).hasSize(1);
        assertThat(seal.read(sealed.content())).isEqualTo(sealed.file());
    }

    @Test
    void spacing_and_order_do_not_break_it() throws IOException {
        assertThat(seal.open(example().replace("\n", " ")).hash())
                .isEqualTo(seal.open(example()).hash());
    }

    @Test
    void one_changed_word_does() throws IOException {
        String changed = example().replace("\"mandatory\": false", "\"mandatory\": true");
        assertThatThrownBy(() -> seal.open(changed))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.type())
                        .isEqualTo(AppealsProblem.DECISION_FILE_ALTERED));
    }

    private static String example() throws IOException {
        return Files.readString(Path.of("../authorisation-service/api/examples/decision-file.json"));
    }
}
