package org.openccg.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openccg.local.Service;

/** {@code docs/rules.md} is what the services say of their rules and what the tests say they prove. */
class RulesDocumentIT {

    private static final Path DOCUMENT = Path.of("../docs/rules.md");
    private static final Pattern PROOF = Pattern.compile("@(Allows|Refuses)\\(([^)]*)\\)(?=[\\s\\S]*?void (\\w+)\\()");
    private static final Pattern RULE = Pattern.compile("\"([A-Z]+-\\d+)\"");

    @Test
    void the_document_is_what_the_code_says() throws IOException {
        String generated = generate();
        if (System.getProperty("approve") != null) {
            Files.writeString(DOCUMENT, generated);
        }
        assertThat(DOCUMENT)
                .as("run this test with -Dapprove when the change is meant")
                .exists();
        assertThat(generated).isEqualTo(Files.readString(DOCUMENT));
    }

    private static String generate() throws IOException {
        var text = new StringBuilder("""
                # Rules

                Generated from each service's catalogue (`GET /rules`) and from the tests that prove a rule; do not edit. \
                Run the acceptance tests with `-Dapprove` to renew it. What rests on policy is this product's own and no \
                statement of historical law (see `adr/0006-the-appeal-is-policy.md`).
                """);
        for (var service : Service.values()) {
            var proofs = proofs(Path.of("..", service.id(), "src", "test", "java"));
            text.append("\n## ")
                    .append(service.id())
                    .append("\n\n| rule | what it says | basis | lets pass | refuses |\n|---|---|---|---|---|\n");
            List<Map<String, String>> rules = given().get(TheSuite.get().url(service) + "/rules")
                    .jsonPath()
                    .getList("");
            for (var rule : rules) {
                text.append("| ").append(rule.get("id")).append(" | ").append(rule.get("sentence"));
                text.append(" | ").append(rule.get("basis"));
                for (String kind : List.of("Allows", "Refuses")) {
                    var tests = proofs.getOrDefault(kind + rule.get("id"), new TreeSet<>());
                    assertThat(tests)
                            .as("%s has no test that %s", rule.get("id"), kind)
                            .isNotEmpty();
                    text.append(" | ")
                            .append(tests.stream().map(test -> "`" + test + "`").collect(Collectors.joining("<br>")));
                }
                text.append(" |\n");
            }
        }
        return text.toString();
    }

    private static Map<String, TreeSet<String>> proofs(Path tests) throws IOException {
        var proofs = new TreeMap<String, TreeSet<String>>();
        try (var files = Files.walk(tests)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var proof = PROOF.matcher(read(file));
                while (proof.find()) {
                    var rule = RULE.matcher(proof.group(2));
                    while (rule.find()) {
                        String test = file.getFileName().toString().replace(".java", "") + "." + proof.group(3);
                        proofs.computeIfAbsent(proof.group(1) + rule.group(1), any -> new TreeSet<>())
                                .add(test);
                    }
                }
            }
        }
        return proofs;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
