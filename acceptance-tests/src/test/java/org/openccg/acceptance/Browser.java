package org.openccg.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.openccg.local.Person;

/** What a browser does between a Swagger UI and Keycloak, one step at a time. */
final class Browser {

    private static final String CLIENT = "ccg-swagger";

    private final String redirect;
    private final String verifier = UUID.randomUUID().toString() + UUID.randomUUID();
    private Cookies held = new Cookies();

    Browser(String redirect) {
        this.redirect = redirect;
    }

    /** Asks to sign in, as the Swagger UI would but for what is given; an empty value leaves a parameter out. */
    Response ask(Map<String, String> otherwise) {
        var parameters = new HashMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                CLIENT,
                "scope",
                "openid",
                "redirect_uri",
                redirect,
                "code_challenge",
                challenge(verifier),
                "code_challenge_method",
                "S256"));
        parameters.putAll(otherwise);
        parameters.values().removeIf(String::isEmpty);
        return given().queryParams(parameters).redirects().follow(false).get(realm() + "/auth");
    }

    /** Fills in Keycloak's form and tells where it leads. */
    String signIn(String username) {
        Response form = ask(Map.of());
        var action = Pattern.compile("action=\"([^\"]+)\"").matcher(form.asString());
        assertThat(action.find()).as(form.asString()).isTrue();
        Response signedIn = given().cookies(form.detailedCookies())
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .formParam("username", username)
                .formParam("password", Person.PASSWORD)
                .post(action.group(1).replace("&amp;", "&"));
        held = signedIn.detailedCookies();
        return signedIn.header("Location");
    }

    /** Follows a link that signs out, wherever it was found. */
    Response followSignOut() {
        return given().cookies(held).queryParam("client_id", CLIENT).get(realm() + "/logout");
    }

    String code(String username) {
        String location = signIn(username);
        assertThat(location).startsWith(redirect + "?").contains("code=");
        return location.replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    Response redeem(String code) {
        return redeem(code, verifier);
    }

    Response redeem(String code, String shownVerifier) {
        var form = new HashMap<>(Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", redirect));
        if (!shownVerifier.isEmpty()) {
            form.put("code_verifier", shownVerifier);
        }
        return token(form);
    }

    Response refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    private static Response token(Map<String, String> form) {
        return given().formParams(form).formParam("client_id", CLIENT).post(realm() + "/token");
    }

    static String realm() {
        return TheSuite.get().addresses().realm() + "/protocol/openid-connect";
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
