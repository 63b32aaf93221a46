package org.openccg.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real record and proof, made by the service with a key of their own, and everything done to them. */
class VerifyTest {

    private static final Path RECORD = Path.of("src/test/resources/record.json");
    private static final Path PROOF = Path.of("src/test/resources/proof.json");

    @TempDir
    Path folder;

    @Test
    void a_record_as_it_was_given_out_is_good() throws IOException {
        assertThat(said(RECORD, 0)).contains("GOOD", "THE KEY IS NOT CONFIRMED", "BLOCKED");
        assertThat(said(RECORD, 0, "--fingerprint", Samples.fingerprint())).contains("The key is the one");
        assertThat(said(RECORD, 0, "--checkpoint", PROOF.toString())).contains("The checkpoint: number");
    }

    @Test
    void another_way_of_writing_the_same_is_as_good() throws IOException {
        String spaced = Files.readString(RECORD).replace(",\"signature\"", " ,\n  \"signature\"");
        assertThat(said(Files.writeString(folder.resolve("spaced.json"), spaced), 0))
                .contains("GOOD");
    }

    @Test
    void every_change_is_noticed_and_named_where_it_is() throws IOException {
        for (var tampered : Samples.tampered().entrySet()) {
            var file = Files.writeString(
                    folder.resolve("tampered.json"), tampered.getValue().text());
            assertThat(said(file, 1))
                    .as(tampered.getKey())
                    .contains("ALTERED", tampered.getValue().place());
        }
    }

    @Test
    void no_bit_can_be_turned_unnoticed() throws IOException {
        byte[] bytes = Files.readAllBytes(RECORD);
        for (int at = 0; at < bytes.length; at += 149) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] turned = bytes.clone();
                turned[at] ^= (byte) (1 << bit);
                var file = Files.write(folder.resolve("turned.json"), turned);
                assertThat(Verify.run(List.of(file.toString()), silent()))
                        .as("byte %d, bit %d", at, bit)
                        .isNotZero();
            }
        }
    }

    @Test
    void a_proof_that_was_changed_is_noticed_and_named() throws IOException {
        for (var tampered : Samples.tamperedProofs().entrySet()) {
            var file = Files.writeString(
                    folder.resolve("proof.json"), tampered.getValue().text());
            assertThat(said(RECORD, 1, "--checkpoint", file.toString()))
                    .as(tampered.getKey())
                    .contains("ALTERED", tampered.getValue().place());
        }
    }

    @Test
    void another_key_is_noticed_by_its_fingerprint() throws IOException {
        assertThat(said(RECORD, 1, "--fingerprint", "x".repeat(43)))
                .contains("/key: signed with another key than the one of the fingerprint given");
    }

    @Test
    void what_cannot_be_read_is_named_with_its_place() throws IOException {
        for (var broken : Samples.unreadable().entrySet()) {
            var file =
                    Files.write(folder.resolve("broken.json"), broken.getValue().bytes());
            assertThat(said(file, 2))
                    .as(broken.getKey())
                    .contains("UNREADABLE", broken.getValue().place());
        }
        assertThat(said(folder.resolve("nowhere.json"), 2)).contains("There is no such file");
        assertThat(Verify.run(List.of(), silent())).isEqualTo(2);
        assertThat(Verify.run(List.of("--unknown"), silent())).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "1, 1",
        "1.0, 1",
        "-1.5, -1.5",
        "1e2, 100",
        "1e21, 1e+21",
        "1e20, 100000000000000000000",
        "123456789012345680000, 123456789012345680000",
        "0.000001, 0.000001",
        "1e-7, 1e-7",
        "1.5e-9, 1.5e-9",
        "4.35, 4.35",
        "333333333.33333329, 333333333.3333333",
        "9007199254740993, 9007199254740992",
        "2e-3, 0.002",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "25.00, 25"
    })
    void numbers_are_written_as_the_standard_has_it(String read, String written) {
        var value = Verify.Json.read(read.getBytes(StandardCharsets.UTF_8));
        assertThat(Verify.Json.canonical(value)).isEqualTo(written);
    }

    @Test
    void strings_and_the_order_of_members_are_written_as_the_standard_has_it() {
        String read = "{\"\\u20ac\":\"Euro\",\"\\r\":1,\"1\":\"\\u000f\\n\\\"\\\\\\/\",\"\\ud83d\\ude02\":[],\"ö\":{}}";
        assertThat(Verify.Json.canonical(Verify.Json.read(read.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("{\"\\r\":1,\"1\":\"\\u000f\\n\\\"\\\\/\",\"ö\":{},\"€\":\"Euro\",\"😂\":[]}");
    }

    /** The page's script is run by Node where there is one; a browser is for people to try. */
    @Test
    void the_page_finds_the_same_in_the_same_places() throws IOException, InterruptedException {
        if (!hasNode()) {
            System.out.println("verifier.html was not tried: there is no node on this machine.");
            return;
        }
        Map<String, String> expected = new TreeMap<>();
        Files.copy(RECORD, folder.resolve("record"));
        write("record.json", Files.readAllBytes(RECORD), expected);
        int number = 0;
        for (var sample : Stream.concat(Samples.tampered().values().stream(), Samples.unreadable().values().stream())
                .toList()) {
            write("record-%03d.json".formatted(number++), sample.bytes(), expected);
        }
        for (var sample : Samples.tamperedProofs().values()) {
            write("proof-%03d.json".formatted(number++), sample.bytes(), expected);
        }
        var node = new ProcessBuilder("node", "src/test/resources/check-all.mjs", "verifier.html", folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
        assertThat(said.lines().toList()).containsExactlyElementsOf(expected.values());
    }

    private void write(String name, byte[] bytes, Map<String, String> expected) throws IOException {
        var file = Files.write(folder.resolve(name), bytes);
        var words = name.startsWith("proof")
                ? List.of(RECORD.toString(), "--checkpoint", file.toString())
                : List.of(file.toString());
        var lines = output(words).lines().toList();
        var found = lines.subList(1, lines.size()).stream()
                .map(String::strip)
                .filter(line -> !line.startsWith("The ") && !line.startsWith("THE KEY"));
        expected.put(
                name,
                Stream.concat(Stream.of(name, lines.get(0).replaceAll(":.*", "")), found)
                        .collect(java.util.stream.Collectors.joining("\t")));
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String said(Path record, int end, String... more) {
        var words = Stream.concat(Stream.of(record.toString()), Stream.of(more)).toList();
        var output = new ByteArrayOutputStream();
        assertThat(Verify.run(words, new PrintStream(output, true, StandardCharsets.UTF_8)))
                .as(output.toString(StandardCharsets.UTF_8))
                .isEqualTo(end);
        return output.toString(StandardCharsets.UTF_8);
    }

    private static String output(List<String> words) {
        var output = new ByteArrayOutputStream();
        Verify.run(words, new PrintStream(output, true, StandardCharsets.UTF_8));
        return output.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream silent() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
