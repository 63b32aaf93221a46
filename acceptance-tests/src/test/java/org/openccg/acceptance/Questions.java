package org.openccg.acceptance;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.openccg.local.Patience;

/** What Keycloak was asked, by its own access log, since a moment that is marked in that log. */
final class Questions {

    private final String begin = mark();

    /** All but those of Quarkus' own clients, which fetch keys and the services' tokens. */
    List<String> put() {
        String end = mark();
        return lines().stream()
                .dropWhile(line -> !line.contains(begin))
                .skip(1)
                .takeWhile(line -> !line.contains(end))
                .filter(line -> line.contains("/realms/ccg/"))
                .filter(line -> !line.contains("Vert.x"))
                .toList();
    }

    /** Written by Keycloak itself, in the order in which it answers. */
    private static String mark() {
        String mark = "mark-" + UUID.randomUUID();
        given().get(TheSuite.get().addresses().realm() + "/" + mark);
        Patience.until(Duration.ofSeconds(30), () -> lines().stream().anyMatch(line -> line.contains(mark)));
        return mark;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(TheSuite.get().state().log("keycloak"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
