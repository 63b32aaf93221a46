package org.openccg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/security.md} promises nothing that is not there. */
class SecurityDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/security.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\|.*$");
    private static final Pattern WHOLE = Pattern.compile(
            "\\| [\\d.]+ \\| [123] \\| [^|]+ \\| (test|setting|text|not applicable|not met) \\| ([^|]+) \\|");
    private static final Pattern NAME = Pattern.compile("`([A-Z][A-Z]?[a-z]\\w*)(?:\\.(\\w+))?`");
    private static final Pattern TEST = Pattern.compile("`\\w+(Test|IT|Rules)[.`]");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    private final String document;
    private final Sources sources;

    SecurityDocumentTest() throws IOException {
        document = Files.readString(DOCUMENT);
        sources = Sources.of(Path.of(".."));
    }

    @Test
    void every_requirement_has_one_row() throws IOException {
        var required = Files.readAllLines(Path.of("src/test/resources/asvs-5.0.0.txt"));

        assertThat(rows().map(row -> row.group(1))).containsExactlyElementsOf(required);
    }

    @Test
    void every_row_says_how_or_why_not() {
        var settings = new QuotedSettings(Path.of(".."));

        assertThat(rows().map(MatchResult::group).filter(row -> !isAnswered(row, settings)))
                .isEmpty();
    }

    @Test
    void every_class_and_test_named_is_there() {
        assertThat(all(NAME, document)
                        .filter(name -> !sources.have(name.group(1), name.group(2)))
                        .map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void every_setting_quoted_is_set() {
        assertThat(new QuotedSettings(Path.of("..")).in(document).filter(setting -> !setting.holds()))
                .isEmpty();
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        var lost = new ArrayList<String>();
        for (String link : links(document)) {
            String[] parts = link.split("#", 2);
            var target = parts[0].isEmpty() ? DOCUMENT : DOCUMENT.resolveSibling(parts[0]);
            if (!Files.exists(target) || (parts.length > 1 && !headings(target).contains(parts[1]))) {
                lost.add(link);
            }
        }
        assertThat(lost).isEmpty();
    }

    private static boolean isAnswered(String row, QuotedSettings settings) {
        var whole = WHOLE.matcher(row);
        if (!whole.matches()) {
            return false;
        }
        String how = whole.group(2);
        Predicate<String> holds =
                switch (whole.group(1)) {
                    case "test" -> TEST.asPredicate();
                    case "setting" -> text -> settings.in(text).findAny().isPresent();
                    case "text" -> LINK.asPredicate();
                    default -> text -> !text.isBlank();
                };
        return holds.test(how);
    }

    private Stream<MatchResult> rows() {
        return all(ROW, document);
    }

    private static List<String> links(String text) {
        return all(LINK, text).map(link -> link.group(1)).toList();
    }

    private static List<String> headings(Path target) throws IOException {
        return Files.readAllLines(target).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static Stream<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
