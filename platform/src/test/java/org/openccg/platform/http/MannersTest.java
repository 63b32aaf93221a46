package org.openccg.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MannersTest {

    private static final Person GP = Person.named("Ada Quill", "gp").may("sample:start", "sample:turn");
    private static final String GOOD = """
            {"name": "one", "parts": [{"title": "a"}], "count": 1}""";

    @Test
    void asks_a_stranger_to_sign_in() {
        given().contentType(ContentType.JSON)
                .body(GOOD)
                .post("/samples")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_SIGNED_IN"));
    }

    @Test
    void asks_for_a_new_token_when_this_one_is_broken() {
        given().auth()
                .oauth2("not.a.token")
                .get("/samples/broken")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_SIGNED_IN"));
    }

    @Test
    void turns_away_another_role() {
        Person.named("Vis Itor", "observer")
                .may("sample:start")
                .once()
                .body(GOOD)
                .post("/samples")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_PERMITTED"));
    }

    @Test
    void turns_away_a_role_without_the_permission() {
        Person.named("Ada Quill", "gp")
                .once()
                .body(GOOD)
                .post("/samples")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"one\", \"name\": \"two\", \"parts\": [], \"count\": 1}",
                "{\"name\": \"a\\u0000b\", \"parts\": [], \"count\": 1}",
                "{\"name\": \"one\", \"parts\": [], \"count\": 1} {}",
                "{\"name\": ",
                "[]",
                "\"text\"",
                "{\"name\": \"one\", \"parts\": [], \"count\": \"many\"}",
                "{\"name\": \"one\", \"parts\": [], \"count\": null}",
                "{\"name\": \"one\", \"parts\": [], \"count\": 1, \"surplus\": true}",
                "{\"name\": [1], \"parts\": [], \"count\": 1}"
            })
    void says_that_a_body_is_unreadable(String body) {
        GP.once()
                .body(body)
                .post("/samples")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("UNREADABLE"))
                .body("detail", notNullValue())
                .body("detail", not(containsString("org.openccg")));
    }

    @Test
    void names_every_fault_and_its_place_at_once() {
        GP.once()
                .body("""
                {"name": " ", "parts": [{"title": "a"}, {"title": ""}], "count": 1}""")
                .post("/samples")
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID"))
                .body("faults.pointer", hasItems("/name", "/parts/1/title"))
                .body("faults.detail", everyItem(notNullValue()));
    }

    @Test
    void refuses_an_empty_body() {
        GP.once().post("/samples").then().statusCode(422).body("code", equalTo("INVALID"));
    }

    @Test
    void answers_problems_for_what_the_framework_refuses() {
        GP.request().get("/nowhere").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        GP.request().delete("/samples").then().statusCode(405).body("code", equalTo("METHOD_NOT_ALLOWED"));
        GP.once()
                .contentType("text/plain")
                .body("x")
                .post("/samples")
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
        GP.once()
                .accept("text/csv")
                .body(GOOD)
                .post("/samples")
                .then()
                .statusCode(406)
                .body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @Test
    void keeps_its_own_faults_to_itself() {
        GP.request()
                .get("/samples/broken")
                .then()
                .statusCode(500)
                .body("code", equalTo("UNEXPECTED"))
                .body("failure", notNullValue())
                .body(not(containsString("secret")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/samples/",
                "//samples",
                "/samples;x=1",
                "/samples%3Bx",
                "/%73amples",
                "/./samples",
                "/x/../samples",
                "/samples%2f",
                "/samples/%00",
                "/samples?name=%00",
                "/samples/..",
                "/Samples",
                "/samples/9B2E61D4-3A0F-4C58-8E7D-0F1A2B3C4D5E/turns",
                "/samples/1-2-3-4-5/turns"
            })
    void knows_one_spelling_of_a_path_only(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + GP.token())
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/samples/broken", "/nowhere", "/samples/", "/problems", "/q/openapi", "/q/swagger-ui/"})
    void lets_nobody_keep_or_frame_an_answer(String path) {
        given().get(path)
                .then()
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer");
    }

    @Test
    void refuses_a_body_that_announces_itself_as_too_large() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("POST /samples HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "TOO_LARGE", "64 MiB");
        }
    }

    @Test
    void needs_to_know_which_version_is_being_changed() {
        String id = GP.once()
                .body(GOOD)
                .post("/samples")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id");

        GP.once().post("/samples/{id}/turn", id).then().statusCode(428).body("code", equalTo("IF_MATCH_MISSING"));
        GP.step(0).post("/samples/{id}/turn", id).then().statusCode(200).header("ETag", "\"1\"");
        GP.step(0)
                .post("/samples/{id}/turn", id)
                .then()
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"))
                .body("present", equalTo("\"1\""))
                .body("changes.step", hasItems("TURN"));
    }

    @Test
    void explains_each_problem() {
        given().get("/problems/idempotency-key-reused").then().statusCode(200).body("status", equalTo(422));
        given().get("/problems/none").then().statusCode(404);
        given().get("/rules").then().statusCode(200);
    }

    @Test
    void describes_headers_refusals_and_roles() {
        var document = given().accept("application/json").get("/q/openapi").jsonPath();
        assertThat(document.getString("paths.'/samples'.post.operationId")).isEqualTo("sampleStart");
        assertThat(document.getList("paths.'/samples'.post.x-roles", String.class))
                .containsExactly("gp");
        assertThat(document.getList("paths.'/samples'.post.parameters.name", String.class))
                .contains("Idempotency-Key");
        assertThat(document.getList("paths.'/samples/{id}/turn'.post.parameters.name", String.class))
                .contains("Idempotency-Key", "If-Match");
        assertThat(document.getMap("paths.'/samples'.post.responses")).containsKeys("400", "401", "403", "409", "422");
        assertThat(document.getString("components.securitySchemes.keycloak.flows.authorizationCode.tokenUrl"))
                .endsWith("/protocol/openid-connect/token");
    }
}
