package org.openccg.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The committed {@code api/openapi.yaml} is what the service serves; run with {@code -Dapprove} to accept a change. */
public final class OpenApiSnapshot {

    private static final Path COMMITTED = Path.of("api", "openapi.yaml");

    private OpenApiSnapshot() {}

    public static void check() throws IOException {
        String served =
                given().accept("application/yaml").get("/q/openapi").asString().stripTrailing() + "\n";
        if (System.getProperty("approve") != null) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertThat(COMMITTED)
                .as("run this test with -Dapprove when the change is meant")
                .exists();
        assertThat(served).isEqualTo(Files.readString(COMMITTED));
    }
}
