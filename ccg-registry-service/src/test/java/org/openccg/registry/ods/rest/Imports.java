package org.openccg.registry.ods.rest;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openccg.platform.testing.Person;

/** Sends files to be imported. */
final class Imports {

    static final Person RUNNER = Person.service("ccg-local").may("import:run").of("national");

    private Imports() {}

    static ValidatableResponse of(Map<String, ?> files) {
        return by(RUNNER, files, false);
    }

    static ValidatableResponse full(Map<String, ?> files) {
        return by(RUNNER, files, Map.of("mode", "full"));
    }

    static ValidatableResponse dryRun(Map<String, ?> files) {
        return by(RUNNER, files, true);
    }

    /** All CSV files of a folder. */
    static ValidatableResponse of(Path folder) {
        try (var all = Files.list(folder)) {
            var files = new LinkedHashMap<String, byte[]>();
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".csv")).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return of(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ValidatableResponse by(Person person, Map<String, ?> files, boolean dryRun) {
        return by(person, files, Map.of("dryRun", dryRun));
    }

    private static ValidatableResponse by(Person person, Map<String, ?> files, Map<String, ?> question) {
        var request = given().auth().oauth2(person.token()).multiPart("other", "nothing");
        files.forEach((name, content) -> request.multiPart("file", name, bytes(content), "text/csv"));
        return request.queryParams(question).post("/imports").then();
    }

    private static byte[] bytes(Object content) {
        return content instanceof byte[] raw ? raw : content.toString().getBytes(StandardCharsets.UTF_8);
    }
}
