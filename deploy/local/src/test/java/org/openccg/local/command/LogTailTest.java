package org.openccg.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openccg.local.Console;

class LogTailTest {

    @TempDir
    Path folder;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void shows_whole_lines_as_they_come() throws IOException {
        Path log = folder.resolve("a.log");
        LogTail tail = new LogTail(log, new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false));
        assertThat(tail.last(2)).isEmpty();

        Files.writeString(log, "one\ntwo\nthree\nfo");
        assertThat(tail.last(2)).containsExactly("two", "three");

        Files.writeString(log, "ur\n", StandardOpenOption.APPEND);
        tail.printNew();
        tail.printNew();
        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("four" + System.lineSeparator());

        Files.writeString(log, "anew\n");
        tail.printNew();
        assertThat(said.toString(StandardCharsets.UTF_8)).endsWith("anew" + System.lineSeparator());
    }
}
