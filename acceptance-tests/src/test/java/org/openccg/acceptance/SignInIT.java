package org.openccg.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.local.Person;
import org.openccg.local.Service;

/** What the realm refuses to people, programs and strangers at the door. */
class SignInIT {

    private static final String SOMEBODY = "philippa.noor";

    private final String redirect = TheSuite.get().url(Service.REGISTRY) + "/q/swagger-ui/oauth2-redirect.html";
    private final Browser browser = new Browser(redirect);

    @Test
    void a_code_is_worth_nothing_without_its_proof_key() {
        assertThat(browser.redeem(browser.code(SOMEBODY), "").statusCode()).isEqualTo(400);
        assertThat(browser.redeem(browser.code(SOMEBODY), "x".repeat(72)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_code_is_good_once_and_a_second_use_ends_what_the_first_began() {
        String code = browser.code(SOMEBODY);
        Response first = browser.redeem(code);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(browser.redeem(code).statusCode()).isEqualTo(400);
        assertThat(browser.refresh(first.path("refresh_token")).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "plain,plain"})
    void nobody_signs_in_without_a_proof_key(String challenge, String method) {
        refusesTo(Map.of("code_challenge", challenge.repeat(9), "code_challenge_method", method));
    }

    @ParameterizedTest
    @ValueSource(strings = {"token", "id_token", "id_token token", "code token", "code id_token token"})
    void no_token_comes_through_the_address_bar(String type) {
        refusesTo(Map.of("response_type", type, "nonce", "n"));
    }

    @Test
    void nobody_stays_signed_in_for_ever() {
        refusesTo(Map.of("scope", "openid offline_access"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example.org/q/swagger-ui/oauth2-redirect.html",
                "http://localhost/q/swagger-ui/other.html",
                "http://localhost/q/swagger-ui/oauth2-redirect.html/more",
                "http://localhost.example.org/q/swagger-ui/oauth2-redirect.html"
            })
    void codes_go_to_registered_addresses_only(String elsewhere) {
        Response answer = browser.ask(Map.of("redirect_uri", elsewhere));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.header("Location")).isNull();
    }

    @Test
    void a_refresh_token_is_good_once() {
        String first = browser.redeem(browser.code(SOMEBODY)).path("refresh_token");
        String second = browser.refresh(first).path("refresh_token");

        assertThat(browser.refresh(first).statusCode()).isEqualTo(400);
        assertThat(browser.refresh(second).statusCode()).isEqualTo(400);
    }

    @Test
    void nobody_is_signed_out_by_following_a_link() {
        String refresh = browser.redeem(browser.code(SOMEBODY)).path("refresh_token");

        assertThat(browser.followSignOut().asString()).contains("<form");
        assertThat(browser.refresh(refresh).statusCode()).isEqualTo(200);
    }

    @Test
    void the_password_field_hides_what_a_person_types_and_takes_what_a_manager_keeps() {
        assertThat(browser.ask(Map.of()).asString())
                .contains("type=\"password\"", "autocomplete=\"current-password\"")
                .doesNotContain("onpaste", "autocomplete=\"off\"");
    }

    @Test
    void only_an_access_token_opens_a_service() {
        Response tokens = browser.redeem(browser.code(SOMEBODY));

        assertThat(groups(tokens.path("access_token"))).isEqualTo(200);
        assertThat(groups(tokens.path("id_token"))).isEqualTo(401);
        assertThat(groups(tokens.path("refresh_token"))).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "openid-connect"})
    void strangers_register_no_program(String kind) {
        var client = Map.of("client_name", "stranger", "clientId", "stranger-" + UUID.randomUUID());

        assertThat(given().contentType(ContentType.JSON)
                        .body(client)
                        .post(TheSuite.get().addresses().realm() + "/clients-registrations/" + kind)
                        .statusCode())
                .isIn(400, 401, 403, 404);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_service_is_nobody_without_its_secret(Service service) {
        var form = Map.of("grant_type", "client_credentials", "client_id", service.id());

        assertThat(token(form).statusCode()).isEqualTo(401);
        assertThat(given().formParams(form)
                        .formParam("client_secret", "guessed")
                        .post(Browser.realm() + "/token")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void passwords_are_taken_from_the_command_only() {
        assertThat(withPassword("ccg-swagger", SOMEBODY, Person.PASSWORD).statusCode())
                .isEqualTo(400);
        assertThat(withPassword("admin-cli", SOMEBODY, Person.PASSWORD).statusCode())
                .isEqualTo(401);
    }

    @Test
    void an_unknown_name_and_a_wrong_password_look_alike() {
        Response wrong = withPassword("ccg-cli", SOMEBODY, "not the password of anybody");
        Response unknown = withPassword("ccg-cli", "nobody.atall", "not the password of anybody");

        assertThat(wrong.<String>path("error")).isEqualTo("invalid_grant");
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
        assertThat(unknown.asString()).isEqualTo(wrong.asString());
    }

    /** The refusal is told to the registered address, and nothing else is. */
    private void refusesTo(Map<String, String> parameters) {
        Response answer = browser.ask(parameters);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .startsWith(redirect)
                .contains("error=")
                .doesNotContain("code=", "_token=");
    }

    private static int groups(String token) {
        return given().auth()
                .oauth2(token)
                .get(TheSuite.get().url(Service.REGISTRY) + "/groups")
                .statusCode();
    }

    private static Response withPassword(String client, String username, String password) {
        return token(Map.of("grant_type", "password", "client_id", client, "username", username, "password", password));
    }

    private static Response token(Map<String, String> form) {
        return given().formParams(form).post(Browser.realm() + "/token");
    }
}
