package org.openccg.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openccg.local.Service;

class ImportIT {

    private static final Path REAL = Path.of(System.getProperty("ccg.data", "../../shared/data"));

    @Test
    void the_real_england_of_2013_comes_in_whole_and_twice_is_once() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "the real data of 2013 are not here, so this is left out");
        var suite = TheSuite.get();

        assertThat(suite.imports().run(REAL, true).accepted()).isTrue();
        assertThat(code("00C")).isZero();
        assertThat(suite.imports().run(REAL, false).faults()).isEmpty();
        assertThat(suite.imports().run(REAL, false).accepted()).isTrue();

        assertThat(code("00C")).isEqualTo(1);
        assertThat(name("03V")).contains("Corby");
    }

    private static int code(String code) {
        return given().auth()
                .oauth2(Tokens.of("philippa.noor"))
                .get(TheSuite.get().url(Service.REGISTRY) + "/groups?code=" + code)
                .jsonPath()
                .getList("items")
                .size();
    }

    private static String name(String code) {
        return given().auth()
                .oauth2(Tokens.of("philippa.noor"))
                .get(TheSuite.get().url(Service.REGISTRY) + "/groups?code=" + code)
                .jsonPath()
                .getString("items[0].name");
    }
}
