package org.openccg.platform.problem;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UnreadableParametersTest {

    private static final Person GP = Person.named("Ada Quill", "gp").may("sample:start");

    @ParameterizedTest
    @CsvSource({"limit, x", "limit, 99999999999", "by, nobody", "skip, 1.5"})
    void what_is_asked_for_and_cannot_be_read_is_named(String parameter, String value) {
        get(UUID.randomUUID() + "/turns?" + parameter + "=" + value)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("UNREADABLE"))
                .body("faults[0].pointer", equalTo(parameter))
                .body("detail", equalTo("'" + parameter + "' cannot be read."));
    }

    @Test
    void what_can_be_read_is_read() {
        get(UUID.randomUUID() + "/turns?limit=7&skip=1&by=" + UUID.randomUUID())
                .statusCode(200)
                .body("[1]", equalTo(7));
        get(UUID.randomUUID() + "/turns").statusCode(200);
    }

    @Test
    void a_path_that_names_no_id_leads_nowhere() {
        get("none/turns?limit=7")
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"))
                .body("detail", nullValue());
        get(UUID.randomUUID() + "/nowhere?limit=x").statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    private static ValidatableResponse get(String path) {
        return GP.request().get("/samples/" + path).then();
    }
}
