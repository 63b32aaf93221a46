package org.openccg.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.ArchitectureRules;

class ArchitectureTest {

    private static final Pattern DOMAIN_WORDS = Pattern.compile(
            "(?i)practice|appeal|applica(nt|tion\\b)(?!/|Scoped)|clinic|\\bground|criteri|budget|patient|commission");

    @Test
    void every_endpoint_says_who_may_call_it() {
        ArchitectureRules.of("org.openccg.platform").everyEndpointSaysWhoMayCallIt();
    }

    @Test
    void knows_no_service() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.openccg.platform");
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.openccg.registry..",
                        "org.openccg.authorisation..",
                        "org.openccg.appeals..",
                        "org.openccg.local..")
                .check(classes);
    }

    @Test
    void holds_no_word_of_the_domain() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<String> found = files.filter(Files::isRegularFile)
                    .flatMap(ArchitectureTest::lines)
                    .filter(line -> DOMAIN_WORDS.matcher(line).find())
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    private static java.util.stream.Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
