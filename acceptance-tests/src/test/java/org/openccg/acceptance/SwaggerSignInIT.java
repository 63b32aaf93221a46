package org.openccg.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openccg.local.Person;
import org.openccg.local.Service;

/** What a browser does when a GP lead presses Authorize in a Swagger UI. */
class SwaggerSignInIT {

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_gp_lead_signs_in_to_swagger_ui(Service service) throws NoSuchAlgorithmException {
        String ui = TheSuite.get().url(service) + "/q/swagger-ui/";
        given().get(ui).then().statusCode(200).body(containsString("ccg-swagger"));
        given().get(TheSuite.get().url(service) + "/q/openapi").then().body(containsString(realm()));

        String redirect = ui + "oauth2-redirect.html";
        String verifier = UUID.randomUUID().toString() + UUID.randomUUID();
        Response form = given().queryParam("response_type", "code")
                .queryParam("client_id", "ccg-swagger")
                .queryParam("scope", "openid")
                .queryParam("redirect_uri", redirect)
                .queryParam("code_challenge", challenge(verifier))
                .queryParam("code_challenge_method", "S256")
                .get(realm() + "/protocol/openid-connect/auth");
        String location = signIn(form);
        assertThat(location).startsWith(redirect + "?").contains("code=");

        String token = given().formParam("grant_type", "authorization_code")
                .formParam("client_id", "ccg-swagger")
                .formParam("redirect_uri", redirect)
                .formParam("code", location.replaceAll(".*[?&]code=([^&]+).*", "$1"))
                .formParam("code_verifier", verifier)
                .post(realm() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        String list = service == Service.REGISTRY
                ? "/groups"
                : service == Service.AUTHORISATION ? "/applications" : "/appeals";
        given().auth()
                .oauth2(token)
                .get(TheSuite.get().url(service) + list)
                .then()
                .statusCode(200);
    }

    private static String signIn(Response form) {
        var action = Pattern.compile("action=\"([^\"]+)\"").matcher(form.asString());
        assertThat(action.find()).as(form.asString()).isTrue();
        Cookies cookies = form.detailedCookies();
        return given().cookies(cookies)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .formParam("username", "amara.osei")
                .formParam("password", Person.PASSWORD)
                .post(action.group(1).replace("&amp;", "&"))
                .header("Location");
    }

    private static String challenge(String verifier) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private static String realm() {
        return TheSuite.get().addresses().realm().toString();
    }
}
