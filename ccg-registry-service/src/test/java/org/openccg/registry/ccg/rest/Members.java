package org.openccg.registry.ccg.rest;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.platform.testing.Person;
import org.openccg.registry.England;
import org.openccg.registry.England.Case;

/** What people do with groups and their practices, for the edge tests. */
final class Members {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    static final Person BOARD = England.manager("Margit Hale", "nhscb");

    private Members() {}

    static Person chair(List<String> practices) {
        return England.gp("Amara Osei", practices.get(0));
    }

    static Person partner(String practice) {
        return England.gp("Piotr Lindqvist", practice);
    }

    static ValidatableResponse shown(UUID group) {
        return England.OBSERVER.request().get("/groups/" + group).then().statusCode(200);
    }

    static ValidatableResponse shown(UUID group, LocalDate asAt, Instant knownAt) {
        var request = England.OBSERVER.request();
        if (asAt != null) {
            request.queryParam("asAt", asAt.toString());
        }
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt.toString());
        }
        return request.get("/groups/" + group).then();
    }

    static ValidatableResponse trail(UUID group) {
        return BOARD.request().get("/groups/" + group + "/trail").then().statusCode(200);
    }

    static int version(UUID group) {
        return shown(group).extract().path("version");
    }

    static ValidatableResponse step(Person by, UUID group, String path, Map<String, ?> body) {
        return by.step(version(group))
                .body(body)
                .post("/groups/" + group + path)
                .then();
    }

    static ValidatableResponse consent(Person by, UUID group, String practice) {
        return by.once()
                .body(Map.of("practice", practice))
                .post("/groups/" + group + "/consent")
                .then();
    }

    static ValidatableResponse claim(Person by, UUID group, String practice) {
        return step(by, group, "/claims", Map.of("practice", practice));
    }

    static ValidatableResponse leave(Person by, UUID group, String practice, LocalDate on) {
        return by.once()
                .body(Map.of("practice", practice, "on", on.toString(), "reason", "Another group suits us better."))
                .post("/groups/" + group + "/leave")
                .then();
    }

    static ValidatableResponse correct(Person by, UUID group, String practice, LocalDate from, LocalDate to) {
        var body = new HashMap<String, Object>();
        body.put("from", from.toString());
        body.put("to", to == null ? null : to.toString());
        body.put("reason", "The letter gives another day.");
        return step(by, group, "/members/" + practice + "/correct", body);
    }

    static ValidatableResponse rename(Person by, UUID group, String place) {
        return step(
                by,
                group,
                "/rename",
                Map.of("name", "NHS " + place + " Clinical Commissioning Group", "reason", "The place has grown."));
    }

    static ValidatableResponse withdraw(Person by, UUID group) {
        return step(by, group, "/withdraw", Map.of("reason", "Its practices go elsewhere."));
    }

    static ValidatableResponse dissolve(Person by, UUID group, LocalDate on) {
        return step(by, group, "/dissolve", Map.of("on", on.toString(), "reason", "On the group's application."));
    }

    /** An application of the group, told and decided: these practices are settled. */
    static Case authorised(UUID group, List<String> practices) {
        var application = new Case(England.AUTHORISATION);
        var facts = Map.of("groupId", group, "applicationId", application.id());
        application.tells("APPLICATION_SUBMITTED", facts).statusCode(204);
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
        return application;
    }

    static void stay(UUID group) {
        England.APPEALS
                .request()
                .body(Map.of("groupId", group, "applicationId", UUID.randomUUID(), "since", "2012-09-04T09:00:00Z"))
                .put("/stays/" + UUID.randomUUID())
                .then()
                .statusCode(200);
    }
}
