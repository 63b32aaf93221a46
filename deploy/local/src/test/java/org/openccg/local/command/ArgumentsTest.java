package org.openccg.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openccg.local.Refusal;

class ArgumentsTest {

    @TempDir
    Path folder;

    @Test
    void what_is_said_stands_over_what_is_set_and_that_over_the_last_time() throws IOException {
        Files.writeString(folder.resolve("base-port"), "30000\n");
        Map<String, String> set = Map.of("CCG_STATE", folder.toString(), "CCG_PORT", "20000");

        assertThat(Arguments.of(List.of("up", "--port", "10000"), set).basePort())
                .isEqualTo(10000);
        assertThat(Arguments.of(List.of("up"), set).basePort()).isEqualTo(20000);
        assertThat(Arguments.of(List.of("up", "--state", folder.toString()), Map.of())
                        .basePort())
                .isEqualTo(30000);
        assertThat(Arguments.of(
                                List.of("up"),
                                Map.of("CCG_STATE", folder.resolve("new").toString()))
                        .basePort())
                .isEqualTo(8080);
    }

    @Test
    void the_state_lies_beside_the_script_unless_said_otherwise() {
        Path state = Arguments.of(List.of("up"), Map.of()).state().folder();

        assertThat(state.getFileName()).hasToString(".ccg");
        assertThat(state.resolveSibling("ccg")).exists();
    }

    @Test
    void what_cannot_be_understood_is_refused() {
        assertThatThrownBy(() -> Arguments.of(List.of("up", "--fast"), Map.of()))
                .hasMessageContaining("--fast");
        assertThatThrownBy(() -> Arguments.of(List.of("up", "--port"), Map.of()))
                .hasMessageContaining("a value");
        assertThatThrownBy(() -> Arguments.of(List.of("up", "--port", "x"), Map.of()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Arguments.of(List.of(), Map.of())).hasMessageContaining("./ccg help");
    }

    @Test
    void one_word_is_one_word() {
        assertThat(Arguments.of(List.of("token", "amara.osei"), Map.of()).word("a name"))
                .isEqualTo("amara.osei");
        assertThatThrownBy(() -> Arguments.of(List.of("token"), Map.of()).word("a name"))
                .hasMessageContaining("./ccg token wants a name");
    }
}
