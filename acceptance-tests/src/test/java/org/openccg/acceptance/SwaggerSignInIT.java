package org.openccg.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openccg.local.Service;

/** What a browser does when a GP lead presses Authorize in a Swagger UI. */
class SwaggerSignInIT {

    @ParameterizedTest
    @EnumSource(Service.class)
    void a_gp_lead_signs_in_to_swagger_ui(Service service) {
        String ui = TheSuite.get().url(service) + "/q/swagger-ui/";
        given().get(ui).then().statusCode(200).body(containsString("ccg-swagger"));
        given().get(TheSuite.get().url(service) + "/q/openapi").then().body(containsString(Browser.realm()));

        var browser = new Browser(ui + "oauth2-redirect.html");
        String token = browser.redeem(browser.code("amara.osei"))
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
}
