package org.openccg.registry.ods.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

/** What files say of offices and people, and what they no longer decide once somebody has. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PeopleFileTest {

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/London")).toString();
    private static final String PEOPLE = "subject,name,duties,organisations,employer,line_manager,capacity,from,to\n";
    private static final String OFFICES = "office,name,kind,parent,successor,from,to\n";
    private static final Person DEPARTMENT = Person.named("Leopold Strake", "doh")
            .of("national")
            .may("office:view", "office:appoint", "office:move", "office:close", "person:view");

    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    private final String sha = "S-" + mark;
    private final String pct = "P-" + mark;
    private final UUID head = UUID.randomUUID();
    private final UUID officer = UUID.randomUUID();

    private String offices(String parent, String lastDay) {
        return OFFICES + sha + ",Fells,SHA_CLUSTER,,,2011-10-01,\n" + pct + ",Vale,PCT_CLUSTER," + parent + ","
                + (lastDay.isEmpty() ? "" : sha) + ",2011-10-01," + lastDay + "\n";
    }

    private String people(String capacityOfOfficer) {
        return PEOPLE + head + ",Ann Head,,cluster:" + pct + "," + pct + ",,HEAD,2011-10-01,\n" + officer
                + ",Bea Officer,authorising-officer,cluster:" + pct + "," + pct + "," + head + ","
                + capacityOfOfficer + ",,\n";
    }

    @Test
    void the_same_files_again_tell_nobody_anything() {
        var files = Map.of("o.csv", offices(sha, ""), "p.csv", people(""));
        Imports.of(files)
                .statusCode(200)
                .body("files.kind", contains("OFFICES", "PEOPLE"))
                .body("files[1].counts.officeAppointments.created", equalTo(2));
        shown().body("people.capacity", contains("HEAD", "AUTHORISING_OFFICER"))
                .body("people.from", contains("2011-10-01", null))
                .body("parents.code", contains(sha));
        long told = events();
        assertThat(told).isPositive();

        Imports.of(files).statusCode(200);

        assertThat(events()).isEqualTo(told);
        DEPARTMENT.request().get("/people/" + officer + "/trail").then().body("step", contains("IMPORT"));
    }

    @Test
    void what_the_file_no_longer_says_ends_today_and_what_it_says_anew_begins() {
        Imports.of(Map.of("o.csv", offices(sha, ""), "p.csv", people(""))).statusCode(200);

        Imports.of(Map.of("p.csv", people("MANAGER"))).statusCode(200);
        Imports.of(Map.of("p.csv", people("MANAGER"))).statusCode(200);

        person(officer)
                .body("posts.capacity", contains("AUTHORISING_OFFICER", "MANAGER"))
                .body("posts.to", contains(TODAY, null))
                .body("posts.from", contains(null, TODAY));
        Imports.of(Map.of("p.csv", people("HEAD CASE_OFFICER"))).statusCode(200);
        shown().body("people.capacity", contains("HEAD", "CASE_OFFICER", "HEAD"));
    }

    @Test
    void nobody_who_left_comes_back_by_an_unchanged_file() {
        var files = Map.of("o.csv", offices(sha, ""), "p.csv", people(""));
        Imports.of(files).statusCode(200);
        String id = shown().extract().path("people[1].id");
        DEPARTMENT
                .once()
                .body(Map.of("to", TODAY, "reason", "Retired."))
                .post("/offices/" + pct + "/appointments/" + id + "/end")
                .then()
                .statusCode(200);

        Imports.of(files).statusCode(200);

        shown().body("people.name", contains("Ann Head"));
    }

    @Test
    void what_the_department_decided_no_file_undoes() {
        Imports.of(Map.of("o.csv", offices(sha, ""))).statusCode(200);
        step("close", Map.of("lastDay", TODAY, "successor", sha, "reason", "The Act says so."))
                .statusCode(200);
        England.offices();
        step("parents", Map.of("parent", "FELLS", "from", TODAY, "reason", "As agreed."))
                .statusCode(200);

        Imports.of(Map.of("o.csv", offices(sha, "2030-03-31"))).statusCode(200);

        shown().body("lastDay", equalTo(TODAY)).body("parent", equalTo("FELLS"));
    }

    @Test
    void a_parent_and_a_name_the_file_changes_hold_from_today() {
        Imports.of(Map.of("o.csv", offices(sha, ""))).statusCode(200);

        Imports.of(Map.of("o.csv", offices("", "").replace("Vale", "Dale"))).statusCode(200);

        shown().body("name", equalTo("Dale")).body("parent", equalTo(null)).body("parents.to", contains(TODAY));
        England.OBSERVER
                .request()
                .queryParam("asAt", "2012-07-02")
                .get("/offices/" + pct)
                .then()
                .body("name", equalTo("Vale"))
                .body("parent", equalTo(sha));
    }

    @Test
    void circles_and_capacities_that_are_none_are_refused() {
        Imports.of(Map.of("o.csv", offices(sha, ""))).statusCode(200);
        String row = ",cluster:" + pct + "," + pct + ",";

        Imports.of(Map.of(
                        "p.csv",
                        PEOPLE + head + ",Ann Head," + row + officer + ",,,\n" + officer + ",Bea Officer," + row + head
                                + ",,,\n"))
                .statusCode(422)
                .body("faults.pointer", containsInAnyOrder("p.csv:2:6", "p.csv:3:6"));
        Imports.of(Map.of("p.csv", PEOPLE + head + ",Ann Head," + row + head + ",DEPUTY,2012-01-02,2012-01-01\n"))
                .statusCode(422)
                .body("faults", hasSize(3));
        Imports.of(Map.of(
                        "o.csv",
                        OFFICES + sha + ",Fells,SHA_CLUSTER," + pct + ",,,\n" + pct + ",Vale,PCT_CLUSTER," + sha + ","
                                + pct + ",2012-01-02,2012-01-01\n"))
                .statusCode(422)
                .body("faults", hasSize(2));
        Imports.of(Map.of(
                        "o.csv",
                        OFFICES + sha + ",Fells,SHA_CLUSTER," + pct + ",,,\n" + pct + ",Vale,PCT_CLUSTER," + sha
                                + ",,,\n"))
                .statusCode(422)
                .body("faults.pointer", containsInAnyOrder("o.csv:2:4", "o.csv:3:4"));
    }

    private ValidatableResponse step(String step, Map<String, Object> body) {
        int version = shown().extract().path("version");
        return DEPARTMENT
                .step(version)
                .body(body)
                .post("/offices/" + pct + "/" + step)
                .then();
    }

    private ValidatableResponse shown() {
        return England.OBSERVER.request().get("/offices/" + pct).then().statusCode(200);
    }

    private static ValidatableResponse person(UUID subject) {
        return DEPARTMENT.request().get("/people/" + subject).then().statusCode(200);
    }

    private static long events() {
        try (var connection = Database.asOwner();
                var rows = connection.createStatement().executeQuery("select count(*) from outbox_event")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
