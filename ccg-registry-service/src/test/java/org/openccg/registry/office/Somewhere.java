package org.openccg.registry.office;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.registry.England;

/** A corner of the service of a test's own: an SHA cluster, a PCT cluster under it, a Commissioning Board. */
record Somewhere(String sha, String pct, String board) {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    static final Person DEPARTMENT = Person.named("Leopold Strake", "doh")
            .of("national")
            .may("office:view", "office:appoint", "office:delegate", "office:move", "office:close", "person:view")
            .may("group:view");

    static Somewhere made() {
        String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var here = new Somewhere("SHA-" + mark, "PCTC-" + mark, "BOARD-" + mark);
        England.office(here.board, "NHSCB", null);
        England.office(here.sha, "SHA_CLUSTER", null);
        England.office(here.pct, "PCT_CLUSTER", here.sha);
        return here;
    }

    Person manager(String name) {
        return manager(name, "cluster:" + pct);
    }

    /** A manager whom no other test knows. */
    Person manager(String name, String claim) {
        return England.manager(name + " of " + pct, claim)
                .may("office:appoint", "office:delegate", "person:view", "person:declare");
    }

    static Map<String, Object> post(Person person, String capacity) {
        var body = new HashMap<String, Object>();
        body.put("subject", person.subject());
        body.put("name", person.name());
        body.put("capacity", capacity);
        body.put("from", TODAY.toString());
        return body;
    }

    static ValidatableResponse appoint(Person by, String office, Map<String, Object> body) {
        return by.once().body(body).post("/offices/" + office + "/appointments").then();
    }

    /** The id of a post given by the Department. */
    static UUID given(Person person, String office, String capacity) {
        return UUID.fromString(appoint(DEPARTMENT, office, post(person, capacity))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static ValidatableResponse end(Person by, String office, UUID post, LocalDate to) {
        return by.once()
                .body(Map.of("to", to.toString(), "reason", "Has found another post."))
                .post("/offices/" + office + "/appointments/" + post + "/end")
                .then();
    }

    static ValidatableResponse delegate(Person by, String office, Map<String, Object> body) {
        return by.once().body(body).post("/offices/" + office + "/deputies").then();
    }

    static Map<String, Object> deputy(Person deputy, LocalDate from, LocalDate to) {
        var body = new HashMap<String, Object>();
        body.put("subject", deputy.subject());
        body.put("name", deputy.name());
        body.put("from", from.toString());
        body.put("to", to.toString());
        return body;
    }

    static ValidatableResponse shown(String office) {
        return England.OBSERVER.request().get("/offices/" + office).then().statusCode(200);
    }

    static int version(String office) {
        return shown(office).extract().path("version");
    }

    static ValidatableResponse close(Person by, String office, LocalDate lastDay, String successor) {
        return by.step(version(office))
                .body(Map.of("lastDay", lastDay.toString(), "successor", successor, "reason", "The Act says so."))
                .post("/offices/" + office + "/close")
                .then();
    }

    /** An office's last day as if it had been decided long ago. */
    static void closed(String office, LocalDate lastDay, String successor) {
        England.run("update offices set last_day = ?, successor = ? where code = ?", lastDay, successor, office);
        England.run(
                "update directory_office set last_day = ?, successor = ? where code = ?", lastDay, successor, office);
    }

    /** What one other service was told of a case, in order. */
    static List<String> told(UUID caseId, String receiver, String column) {
        var told = new ArrayList<String>();
        try (var connection = Database.asOwner();
                var query = connection.prepareStatement(
                        "select type, body from outbox_event where case_id = ? and receiver = ? order by sequence")) {
            query.setObject(1, caseId);
            query.setString(2, receiver);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    told.add(rows.getString(column));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return told;
    }

    /** Who reviewed a group until before which day. */
    static List<String> reviewers(UUID group) {
        var found = new ArrayList<String>();
        try (var connection = Database.asOwner();
                var query = connection.prepareStatement("""
                        select l.office, l.to_on, heir_of(l.office) from group_offices l
                        where l.group_id = ? and l.superseded_at is null order by l.from_on nulls first, l.to_on""")) {
            query.setObject(1, group);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1) + " until " + rows.getString(2) + " then " + rows.getString(3));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    static List<String> toldTypes(UUID caseId) {
        return told(caseId, "authorisation-service", "type");
    }

    static String lastTold(UUID caseId) {
        var told = told(caseId, "appeals-service", "body");
        return told.get(told.size() - 1);
    }
}
