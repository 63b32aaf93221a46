package org.openccg.registry.appointment.rest;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.registry.England;

/** What people of a group do about who speaks for it. */
final class Acts {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private Acts() {}

    /** The offices above the groups, as the directory knows them; one is another chain. */
    static void offices() {
        England.offices();
        KnownPeople.office("FELLS", "sha-cluster:FELLS", null);
        KnownPeople.office("DOWNS", "sha-cluster:DOWNS", null);
        KnownPeople.office("PCTC-001", "cluster:PCTC-001", "FELLS");
        KnownPeople.office("PCTC-009", "cluster:PCTC-009", "DOWNS");
        KnownPeople.office("5ZZ", "cluster:5ZZ", "PCTC-001");
    }

    /** Somebody nobody knew before, so that no test meets another's posts. */
    static Person newcomer(String... practices) {
        return England.gp("Newcomer " + UUID.randomUUID(), practices);
    }

    static Map<String, Object> body(Person whom, String capacity) {
        var body = new HashMap<String, Object>();
        body.put("subject", whom.subject());
        body.put("name", whom.name());
        body.put("capacity", capacity);
        body.put("employer", "practice:T10001");
        body.put("from", TODAY.toString());
        if (capacity.equals("DEPUTY")) {
            body.put("to", TODAY.plusMonths(3).toString());
        }
        return body;
    }

    static ValidatableResponse appoint(Person by, UUID group, Person whom, String capacity) {
        return post(by, "/groups/" + group + "/appointments", body(whom, capacity));
    }

    static ValidatableResponse appoint(
            Person by, UUID group, Person whom, String capacity, String field, @Nullable Object value) {
        var body = body(whom, capacity);
        body.put(field, value);
        return post(by, "/groups/" + group + "/appointments", body);
    }

    static ValidatableResponse end(Person by, UUID group, String appointment, LocalDate on) {
        return post(
                by,
                "/groups/" + group + "/appointments/" + appointment + "/end",
                Map.of("on", on.toString(), "reason", "Goes back to full-time practice"));
    }

    static ValidatableResponse handOver(Person by, UUID group, Person whom, String capacity, String practice) {
        return handOver(by, group, whom, capacity, practice, "from", TODAY.toString());
    }

    static ValidatableResponse handOver(
            Person by, UUID group, Person whom, String capacity, String practice, String field, Object value) {
        var body = body(whom, capacity);
        body.remove("to");
        body.put("reason", "The practices want another");
        body.put("practice", practice);
        body.put(field, value);
        return post(by, "/groups/" + group + "/handovers", body);
    }

    static ValidatableResponse support(Person by, UUID group, String handover, String practice) {
        return post(by, "/groups/" + group + "/handovers/" + handover + "/support", Map.of("practice", practice));
    }

    static ValidatableResponse withdraw(Person by, UUID group, String handover, String practice) {
        return post(
                by, "/groups/" + group + "/handovers/" + handover + "/withdraw-support", Map.of("practice", practice));
    }

    static ValidatableResponse invite(Person by, UUID group, String capacity, @Nullable String practice) {
        var body = new HashMap<String, Object>();
        body.put("capacity", capacity);
        body.put("practice", practice);
        body.put("name", "Grace Tamm");
        body.put("from", TODAY.toString());
        if (capacity.equals("DEPUTY")) {
            body.put("to", TODAY.plusMonths(3).toString());
        }
        return post(by, "/groups/" + group + "/invitations", body);
    }

    static ValidatableResponse accept(Person by, String code) {
        return accept(by, code, "practice:T10001");
    }

    static ValidatableResponse accept(Person by, String code, String employer) {
        return post(by, "/invitations/accept", Map.of("code", code, "employer", employer));
    }

    static ValidatableResponse post(Person by, String path, Object body) {
        return by.once().body(body).post(path).then();
    }

    static ValidatableResponse shown(UUID group) {
        return England.OBSERVER.request().get("/groups/" + group).then().statusCode(200);
    }

    static ValidatableResponse trail(UUID group) {
        return England.manager("Margit Hale", "nhscb")
                .request()
                .get("/groups/" + group + "/trail")
                .then()
                .statusCode(200);
    }

    static String idOf(UUID group, String capacity) {
        return shown(group).extract().path("appointments.find { it.capacity == '%s' }.id".formatted(capacity));
    }

    /** The chair's place has been vacant for these days. */
    static void vacateChair(UUID group, int days) {
        England.run(
                "update appointments set from_on = ?, to_on = ? where group_id = ? and capacity = 'CHAIR'",
                TODAY.minusDays(days + 30),
                TODAY.minusDays(days),
                group);
    }

    static Person chair(List<String> practices) {
        return England.gp("Amara Osei", practices.get(0));
    }
}
