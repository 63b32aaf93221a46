package org.openccg.registry.ods.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.England;
import org.openccg.registry.England.Case;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportsResourceTest {

    private static final Path PUBLISHED = Path.of("src/test/resources/import/published");
    private static final Path ODS = Path.of("src/test/resources/import/ods");
    private static final String GROUPS = "ccg_ods,ccg_gss,ccg_name,status,reviewing_office\n";
    private static final String PRACTICES =
            "practice_ods,practice_name,provider,ccg_ods,ccg_join_date,registered_patients,registered_patients_as_at\n";
    private static final String OFFICES = "office,name,kind,parent,successor,from,to\n";
    private static final String PEOPLE = "subject,username,name,role,duties,organisations,employer,line_manager\n";
    private static final String APPOINTMENTS = "subject,ccg_ods,capacity,from\n";

    @BeforeEach
    void offices() {
        England.offices();
    }

    @Test
    @Allows("REG-2")
    void published_files_are_taken_with_all_their_faults() {
        Imports.of(PUBLISHED)
                .statusCode(200)
                .body("files.name", contains("pct_sha.csv", "ccg.csv", "pct_to_ccg.csv", "practice_to_ccg.csv"))
                .body("files.kind", contains("PCTS", "GROUPS", "PCT_SHARES", "PRACTICES"))
                .body("files.encoding", contains("UTF-8", "windows-1252", "UTF-8", "UTF-8"))
                .body("files.rows", contains(4, 3, 5, 6))
                .body("files[0].notes.find { it.code == 'STRADDLES' }.examples", contains("9X3"))
                .body("files[2].notes.find { it.code == 'UNKNOWN_GROUP' }.examples", contains("13T"))
                .body("files[2].notes.find { it.code == 'NO_REVIEWING_OFFICE' }.examples", hasItem("10Z"))
                .body("files[3].notes.find { it.code == 'IMPUTED' }.examples", contains("Z80002"))
                .body("files[3].notes.find { it.code == 'UNAFFILIATED' }.examples", contains("Z80006"))
                .body("files[3].registeredPatients", equalTo(7000 + 4997 + 3 + 9000 + 204));

        shown("77E")
                .body("name", equalTo("NHS Moss (Queen\u2019s Reach and Fold)"))
                .body("gss", equalTo("E38000971"))
                .body("status", equalTo("EMERGING"))
                .body("reviewingOffice.code", equalTo("9X1"))
                .body("reviewingOffice.shaCluster", equalTo("MOSS-AND-FELL"))
                .body("members.practice", contains("Z80001", "Z80002", "Z80003"))
                .body("members.name", hasItem("THE MARSH, OLD MILL SURGERY"))
                .body("members.name", hasItem("FOLD MEDICAL CENTRE "))
                .body("members.from", everyItem(equalTo("2013-04-01")))
                .body("members.settled", everyItem(equalTo(false)))
                .body("population.value", equalTo(12000))
                .body("population.asAt", equalTo("2013-04-01"));
        shown("06Z")
                .body("name", equalTo("NHS Fell, Foot and Hollow"))
                .body("reviewingOffice.code", equalTo("9X2"))
                .body("members.from", contains("2015-04-01"));
        shown("10Z")
                .body("name", equalTo("NHS Hollin & Edge "))
                .body("reviewingOffice", nullValue())
                .body("population", nullValue());
        England.OBSERVER
                .request()
                .get("/practices/Z80006")
                .then()
                .statusCode(200)
                .body("memberships", empty());
        England.OBSERVER
                .request()
                .queryParam("unaffiliated", true)
                .queryParam("after", Cursor.of("Z80000").encoded())
                .get("/practices")
                .then()
                .body("items.code", hasItem("Z80006"))
                .body("items.code", not(hasItem("Z80001")));
    }

    @Test
    void the_same_files_again_change_nothing() {
        Imports.of(PUBLISHED).statusCode(200);
        int version = shown("77E").extract().path("version");

        var counts = Imports.of(PUBLISHED).statusCode(200).extract().jsonPath();

        assertThat(counts.<Map<String, Map<String, Integer>>>getList("files.counts"))
                .allSatisfy(file -> assertThat(file.values())
                        .allSatisfy(count ->
                                assertThat(count).containsEntry("created", 0).containsEntry("changed", 0)));
        shown("77E").body("version", equalTo(version));
    }

    @Test
    void ods_files_without_a_header_are_taken() {
        Imports.of(ODS)
                .statusCode(200)
                .body("files.kind", contains("GROUPS", "PRACTICES"))
                .body("files[1].notes.code", contains("NOT_A_GP_PRACTICE", "UNAFFILIATED"));

        shown("88E")
                .body("name", equalTo("NHS KELD, RIGG AND TARN CCG"))
                .body("members.practice", hasItem("Z80101"))
                .body("members.practice", not(hasItem("Z80102")));
        England.OBSERVER
                .request()
                .get("/practices/Z80104")
                .then()
                .body("status", equalTo("C"))
                .body("memberships.to", contains("2013-09-30"));
    }

    @Test
    void our_england_is_taken() {
        Imports.of(Path.of("../deploy/local/england"))
                .statusCode(200)
                .body("files.kind", contains("OFFICES", "GROUPS", "PRACTICES", "PEOPLE", "APPOINTMENTS", "LSOAS"))
                .body("files.rows", contains(16, 24, 400, 55, 16, 24))
                .body("files[1].counts.groups.unchanged", equalTo(0));
        Imports.of(Path.of("../deploy/local/england"))
                .statusCode(200)
                .body("files[1].counts.groups.unchanged", equalTo(24))
                .body("files[2].counts.practices.unchanged", equalTo(400))
                .body("files[3].counts.people.unchanged", equalTo(55))
                .body("files[4].counts.appointments.unchanged", equalTo(16))
                .body("files[5].counts.lsoas.unchanged", equalTo(24));

        shown("90A")
                .body("status", equalTo("SHADOW"))
                .body("reviewingOffice.shaCluster", equalTo("FELLS"))
                .body("appointments.capacity", hasItem("CHAIR"))
                .body("appointments.employer", everyItem(containsString("practice:Z9")));
        England.OBSERVER
                .request()
                .get("/offices/PCTC-003")
                .then()
                .statusCode(200)
                .body("successor", equalTo("NHSCB"))
                .body("lastDay", equalTo("2013-03-31"))
                .body("parent", equalTo("FELLS"))
                .body("people.find { it.name == 'Asha Thornley' }.employer", equalTo("nhscb"))
                .body("people.find { it.name == 'Asha Thornley' }.capacity", equalTo("MANAGER"))
                .body("people.find { it.name == 'Celia Wray' }.capacity", equalTo("HEAD"));
        England.OBSERVER
                .request()
                .get("/offices/NHSCB")
                .then()
                .body("people.findAll { it.capacity == 'AUTHORISING_OFFICER' }", hasSize(4))
                .body("people.findAll { it.capacity == 'HEAD' }.name", contains("Honor Westlake"));
    }

    @Test
    void a_dry_run_tells_everything_and_stores_nothing() {
        Imports.dryRun(Map.of("groups.csv", GROUPS + "70A,E38000701,NHS Dry Clinical Commissioning Group,,\n"))
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("files[0].counts.groups.created", equalTo(1));

        England.OBSERVER
                .request()
                .queryParam("code", "70A")
                .get("/groups")
                .then()
                .body("items", empty());
    }

    @Test
    void a_bad_row_is_named_and_nothing_is_half_imported() {
        Imports.of(Map.of(
                        "groups.csv", GROUPS + "70B,E38000702,NHS Half Clinical Commissioning Group,,\n",
                        "practices.csv",
                                PRACTICES + "Z80201,Good,,70B,2012-01-01,10,2012-04-01\n"
                                        + "Z80202,\"Two\nlines\",,70B,2012-13-01,ten,2012-04-01\n"
                                        + "Z8020,,,70B,2012-01-01,10,2012-04-01\n"
                                        + "Z80203,Short\n"))
                .statusCode(422)
                .body("code", equalTo("IMPORT_FAULTY"))
                .body(
                        "faults.pointer",
                        contains(
                                "practices.csv:3:6",
                                "practices.csv:3:5",
                                "practices.csv:5:1",
                                "practices.csv:5:2",
                                "practices.csv:6:1"))
                .body("faults.detail", hasItem("'2012-13-01' is no date."))
                .body("faults.remedy", everyItem(not(nullValue())));

        England.OBSERVER
                .request()
                .queryParam("code", "70B")
                .get("/groups")
                .then()
                .body("items", empty());
        England.OBSERVER.request().get("/practices/Z80201").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7L", "2.00E+00", "1E+01", "070L", "07l"})
    @Refuses("REG-2")
    void a_code_a_spreadsheet_damaged_is_refused(String code) {
        Imports.of(Map.of("groups.csv", GROUPS + code + ",E38000703,NHS Damaged,,\n"))
                .statusCode(422)
                .body("rule", equalTo("REG-2"))
                .body("faults[0].pointer", equalTo("groups.csv:2:1"))
                .body("faults[0].remedy", containsString("as text"));
    }

    @ParameterizedTest
    @CsvSource({"70C,E38000704,70C,E38000705", "70C,E38000704,70D,E38000704"})
    @Refuses("REG-2")
    void a_code_belongs_to_one_group(String code, String gss, String otherCode, String otherGss) {
        Imports.of(Map.of(
                        "groups.csv",
                        GROUPS + "%s,%s,NHS One,,\n%s,%s,NHS Other,,\n".formatted(code, gss, otherCode, otherGss)))
                .statusCode(422)
                .body("faults.rule", contains("REG-2"));
    }

    @Test
    @Refuses("REG-7")
    void a_number_of_patients_without_its_day_is_refused() {
        Imports.of(Map.of("practices.csv", PRACTICES + "Z80301,Undated,,,,5000,\n"))
                .statusCode(422)
                .body("rule", equalTo("REG-7"))
                .body("faults[0].pointer", equalTo("practices.csv:2:6"));
    }

    @Test
    @Refuses("REG-3")
    void a_file_cannot_settle_a_practice_that_is_settled_elsewhere() {
        var practices = England.practices(2);
        var group = England.group(practices);
        var application = new Case(England.AUTHORISATION);
        application.tells("APPLICATION_SUBMITTED", Map.of("groupId", group, "applicationId", application.id()));
        application.tells(
                "APPLICATION_DECIDED",
                Map.of(
                        "groupId",
                        group,
                        "applicationId",
                        application.id(),
                        "outcome",
                        "AUTHORISED",
                        "practices",
                        practices));
        String file = PRACTICES + practices.get(0) + ",Wanted by two,,70E,2013-04-01,,\n";

        Imports.of(Map.of("groups.csv", GROUPS + "70E,E38000706,NHS Rival,AUTHORISED,\n", "practices.csv", file))
                .statusCode(422)
                .body("rule", equalTo("REG-3"))
                .body("faults[0].pointer", equalTo("practices.csv:2:4"));
        Imports.of(Map.of("groups.csv", GROUPS + "70E,E38000706,NHS Rival,EMERGING,\n", "practices.csv", file))
                .statusCode(200);
        shown("70E").body("members.settled", contains(false));
    }

    @Test
    @Refuses("REG-3")
    void a_practice_stands_in_a_file_once() {
        Imports.of(Map.of("practices.csv", PRACTICES + "Z80401,Once,,,,,\nZ80401,Twice,,,,,\n"))
                .statusCode(422)
                .body("rule", equalTo("REG-3"))
                .body("faults[0].pointer", equalTo("practices.csv:3:1"));
    }

    @Test
    void a_practice_that_moved_ends_there_and_begins_here_and_what_was_known_is_kept() {
        String groups = GROUPS + "70F,,NHS From,AUTHORISED,\n70G,,NHS To,AUTHORISED,\n";
        Imports.of(Map.of("g.csv", groups, "p.csv", PRACTICES + "Z80501,Mover,,70F,2013-04-01,,\n"))
                .statusCode(200);

        Imports.of(Map.of("p.csv", PRACTICES + "Z80501,Mover,,70G,2014-04-01,,\n"))
                .statusCode(200)
                .body("files[0].counts.memberships.changed", equalTo(1));

        England.OBSERVER
                .request()
                .get("/practices/Z80501")
                .then()
                .body("memberships.from", contains("2013-04-01", "2014-04-01"))
                .body("memberships.to", contains("2014-04-01", null))
                .body("memberships.settled", contains(true, true));
        Imports.of(Map.of("p.csv", PRACTICES + "Z80501,Mover,,70G,2014-04-01,,\n"))
                .statusCode(200)
                .body("files[0].counts.memberships.unchanged", equalTo(1));
    }

    @Test
    void a_corrected_list_and_name_and_day_of_joining_are_taken_and_the_old_ones_kept() {
        Imports.of(Map.of(
                        "g.csv", GROUPS + "70H,,NHS Misspelt,,\n",
                        "p.csv", PRACTICES + "Z80601,Wrong,,70H,,100,2012-04-01\n"))
                .statusCode(200);

        Imports.of(Map.of(
                        "g.csv", GROUPS + "70H,E38000708,NHS Spelt,,\n",
                        "p.csv", PRACTICES + "Z80601,Right,,70H,2012-07-01,120,2012-04-01\n"))
                .statusCode(200)
                .body("files[0].counts.groups.changed", equalTo(1))
                .body("files[1].counts.practices.changed", equalTo(1))
                .body("files[1].counts.listSizes.changed", equalTo(1))
                .body("files[1].counts.listSizes.unchanged", equalTo(0))
                .body("files[1].counts.memberships.changed", equalTo(1));

        shown("70H")
                .body("name", equalTo("NHS Spelt"))
                .body("version", equalTo(2))
                .body("population.value", equalTo(120))
                .body("members.from", contains("2012-07-01"));
    }

    @Test
    void an_import_leaves_what_practices_chose_themselves() {
        var practices = England.practices(2);
        var group = England.group(practices);

        Imports.of(Map.of("p.csv", PRACTICES + practices.get(0) + ",Renamed,,,,,\n"))
                .statusCode(200);

        England.OBSERVER
                .request()
                .get("/groups/" + group)
                .then()
                .body("members.practice", equalTo(practices))
                .body("members.name", hasItem("Renamed"));
    }

    @Test
    void whom_a_row_names_must_be_known() {
        var person = UUID.randomUUID();
        Imports.of(Map.of(
                        "o.csv", OFFICES + "X-1,One,PCT_CLUSTER,X-9,X-8,2011-10-01,\nX-2,Two,PARISH,,,,\n",
                        "g.csv", GROUPS + "70J,,NHS Office,GONE,X-7\n",
                        "p.csv",
                                PEOPLE + person + ",a,Ann Other,gp,,cluster:X-6,X-5," + UUID.randomUUID()
                                        + "\nno-id,b,Bea Other,gp,,,,\n",
                        "a.csv", APPOINTMENTS + UUID.randomUUID() + ",70K,KING,2012-01-01\n"))
                .statusCode(422)
                .body("faults", hasSize(12))
                .body("faults.detail", hasItem("There is no office X-9."))
                .body("faults.detail", hasItem("'PARISH' is no kind of office."))
                .body("faults.detail", hasItem("X-7 is no office that reviews groups."))
                .body("faults.detail", hasItem("'GONE' is no status of a group."))
                .body("faults.detail", hasItem("X-5 is neither an office nor a practice."))
                .body("faults.detail", hasItem("'no-id' is no id of a person."))
                .body("faults.detail", hasItem("There is no group 70K."))
                .body("faults.detail", hasItem("'KING' is no capacity."));
    }

    @Test
    void a_file_of_no_known_kind_or_without_a_needed_column_is_refused() {
        Imports.of(Map.of(
                        "letter.txt", "Dear Sir,\nplease find enclosed\n",
                        "empty.csv", "",
                        "practices.csv", "practice_ods,practice_name\n",
                        "broken.csv", "practice_ods,practice_name,ccg_ods\n\"Z80701,never closed,,\n"))
                .statusCode(422)
                .body(
                        "faults.pointer",
                        org.hamcrest.Matchers.containsInAnyOrder(
                                "letter.txt:1:1", "empty.csv:1:1", "practices.csv:1:1", "broken.csv:2:1"))
                .body("faults.detail", hasItem("The column ccg_ods is missing."));
    }

    @Test
    void a_thousand_faults_are_listed_and_the_others_counted() {
        var rows = new StringBuilder(GROUPS);
        for (int i = 0; i < 1500; i++) {
            rows.append("7L,,NHS Damaged,,\n");
        }

        Imports.of(Map.of("groups.csv", rows.toString()))
                .statusCode(422)
                .body("faults", hasSize(1001))
                .body("faults[1000].detail", equalTo("And 1999 more."));
    }

    @Test
    void a_byte_order_mark_and_unknown_columns_do_no_harm() {
        String file = "\uFEFFCCG_ODS,remark,ccg_name\n70L,anything,NHS Marked\n";

        Imports.of(Map.of("groups.csv", file.getBytes(StandardCharsets.UTF_8))).statusCode(200);

        shown("70L").body("name", equalTo("NHS Marked"));
    }

    @Test
    void only_a_service_imports() {
        Imports.by(England.gp("Amara Osei").may("import:run"), Map.of("g.csv", GROUPS), false)
                .statusCode(403);
        Imports.of(Map.<String, String>of()).statusCode(422).body("faults[0].pointer", equalTo("/file"));
        Imports.RUNNER.request().body("{}").post("/imports").then().statusCode(415);
    }

    private static io.restassured.response.ValidatableResponse shown(String code) {
        List<String> ids = England.OBSERVER
                .request()
                .queryParam("code", code)
                .get("/groups")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(ids).hasSize(1);
        return England.OBSERVER.request().get("/groups/" + ids.get(0)).then().statusCode(200);
    }
}
