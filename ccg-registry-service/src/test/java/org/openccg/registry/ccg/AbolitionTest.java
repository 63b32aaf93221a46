package org.openccg.registry.ccg;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;
import org.openccg.registry.England.Case;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AbolitionTest {

    private static final Instant LAST_MINUTE = Instant.parse("2013-03-31T22:59:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2013-03-31T23:00:00Z");

    @Inject
    Abolition abolition;

    @Test
    void groups_without_authorisation_are_established_in_shadow_form_once() {
        for (String status : List.of("EMERGING", "SHADOW", "APPLICANT")) {
            var group = registeredIn2012(status);

            abolition.at(LAST_MINUTE);
            shown(group).body("status", equalTo(status)).body("functionsExercisedBy", nullValue());
            abolition.at(NEXT_DAY);
            abolition.at(NEXT_DAY);

            shown(group).body("status", equalTo("SHADOW_ESTABLISHED")).body("functionsExercisedBy", equalTo("NHSCB"));
            Person.named("Leopold Strake", "doh")
                    .of("national")
                    .may("group:view")
                    .request()
                    .get("/groups/" + group + "/trail")
                    .then()
                    .body("step", contains("REGISTER", "ESTABLISH_SHADOW"))
                    .body("[1].from", equalTo(status))
                    .body("[1].to", equalTo("SHADOW_ESTABLISHED"))
                    .body("[1].capacity", equalTo("SERVICE"))
                    .body("[1].detail.functionsExercisedBy", equalTo("NHSCB"));
        }
    }

    @Test
    void an_authorisation_still_follows_and_ends_what_the_body_did() {
        var practices = England.practices(2);
        var group = England.group(practices);
        backTo2012(group, "SHADOW");
        abolition.at(NEXT_DAY);
        var application = new Case(England.AUTHORISATION);

        application
                .tells(
                        "APPLICATION_DECIDED",
                        Map.of(
                                "groupId",
                                group,
                                "applicationId",
                                application.id(),
                                "outcome",
                                "AUTHORISED",
                                "practices",
                                practices))
                .statusCode(204);

        shown(group).body("status", equalTo("AUTHORISED")).body("functionsExercisedBy", nullValue());
    }

    @Test
    void who_is_authorised_or_came_later_stays_as_it_is() {
        var authorised = registeredIn2012("AUTHORISED_WITH_CONDITIONS");
        var later = England.group(England.practices(2));

        abolition.at(NEXT_DAY);

        shown(authorised).body("status", equalTo("AUTHORISED_WITH_CONDITIONS"));
        shown(later).body("status", equalTo("EMERGING"));
    }

    private static UUID registeredIn2012(String status) {
        var group = England.group(England.practices(2));
        backTo2012(group, status);
        return group;
    }

    private static void backTo2012(UUID group, String status) {
        England.run(
                "update groups set status = ?, status_before_application = 'EMERGING', registered_at = ? where id = ?",
                status,
                Timestamp.from(Instant.parse("2012-07-02T08:00:00Z")),
                group);
    }

    private static ValidatableResponse shown(UUID group) {
        return England.OBSERVER.request().get("/groups/" + group).then().statusCode(200);
    }
}
