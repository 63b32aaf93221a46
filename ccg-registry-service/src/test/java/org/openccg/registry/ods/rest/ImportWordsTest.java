package org.openccg.registry.ods.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.England;

/** What an import would change, or changed, can be read. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportWordsTest {

    private static final String GROUPS = "ccg_ods,ccg_gss,ccg_name,status\n";
    private static final String PRACTICES =
            "practice_ods,practice_name,ccg_ods,ccg_join_date,registered_patients,registered_patients_as_at\n";
    private static final String LISTS = "practice_ods,basis,as_at,patients\n";
    private static final String POPULATIONS = "ccg_ods,basis,as_at,population,source\n";
    private static final String MEMBERSHIPS = "practice_ods,ccg_ods,from,to\n";

    @Test
    void a_dry_run_says_in_words_what_a_run_then_does() {
        Imports.of(Map.of(
                        "g.csv", GROUPS + "61A,,NHS From,AUTHORISED\n61B,,NHS To,AUTHORISED\n",
                        "p.csv", PRACTICES + "Y61001,Mover,61A,2013-04-01,100,2012-04-01\n"))
                .statusCode(200)
                .body("files[0].added.first", hasItem("Group 61A is new: NHS From."))
                .body("files[1].added.first", hasItem("Practice Y61001 is new: Mover."))
                .body("files[1].added.first", hasItem("Practice Y61001 joins 61A on 1 April 2013."));
        var files = Map.of(
                "g.csv", GROUPS + "61A,E38000611,NHS Renamed,\n",
                "p.csv", PRACTICES + "Y61001,Moved,61B,2014-04-01,120,2012-04-01\n");

        var dry = Imports.dryRun(files).statusCode(200).extract().jsonPath();
        assertThat(dry.getList("files[0].changed.first"))
                .containsExactly("The code in national statistics of group 61A changes from nothing to \"E38000611\"."
                        + " The name of group 61A changes from \"NHS From\" to \"NHS Renamed\".");
        assertThat(dry.getList("files[1].changed.first"))
                .containsExactly(
                        "The name of practice Y61001 changes from \"Mover\" to \"Moved\".",
                        "Practice Y61001 had 120 patients on 1 April 2012, not 100 as known before.",
                        "Practice Y61001 moves from 61A to 61B on 1 April 2014.");
        var real = Imports.of(files).statusCode(200).extract().jsonPath();
        assertThat(real.<Object>get("files")).isEqualTo(dry.get("files"));
    }

    @Test
    void a_long_report_tells_a_hundred_changes_and_counts_the_others() {
        var rows = new StringBuilder(PRACTICES);
        for (int i = 0; i < 130; i++) {
            rows.append("Y62%03d,Many,,,,\n".formatted(i));
        }

        Imports.dryRun(Map.of("p.csv", rows.toString()))
                .statusCode(200)
                .body("files[0].added.first", hasSize(100))
                .body("files[0].added.more", equalTo(30))
                .body("files[0].changed.first", empty());
    }

    @Test
    void a_full_file_reports_what_it_does_not_name_and_ends_nothing() {
        Imports.of(Map.of(
                        "g.csv", GROUPS + "63A,,NHS Silent,\n63B,,NHS Spoken,\n",
                        "p.csv", PRACTICES + "Y63001,Silent,63A,,,\nY63002,Spoken,63A,,,\n"))
                .statusCode(200)
                .body("mode", equalTo("INCREMENTAL"))
                .body("missing", empty());
        var others = Imports.full(Map.of("p.csv", PRACTICES + "Y63002,Spoken,63A,,,\n"))
                .statusCode(200)
                .body("mode", equalTo("FULL"))
                .body("missing.kind", contains("PRACTICES"))
                .extract()
                .jsonPath();
        assertThat(others.getInt("missing[0].names.first.size()") + others.getInt("missing[0].names.more"))
                .isPositive();
        Imports.full(Map.of("g.csv", GROUPS + "63B,,NHS Spoken,\n"))
                .body("missing.kind", contains("GROUPS"))
                .body("missing[0].names.first", not(hasItem("63B NHS Spoken")));

        England.OBSERVER
                .request()
                .get("/practices/Y63001")
                .then()
                .statusCode(200)
                .body("status", equalTo("A"))
                .body("memberships.to", contains((Object) null));
        Imports.RUNNER
                .request()
                .contentType("multipart/form-data")
                .multiPart("file", "g.csv", GROUPS.getBytes(), "text/csv")
                .post("/imports?mode=half")
                .then()
                .statusCode(422);
    }

    @Test
    @Allows("REG-7")
    void a_corrected_figure_supersedes_the_one_known_before() {
        Imports.of(Map.of(
                        "g.csv", GROUPS + "64A,,NHS Counted,\n",
                        "p.csv", PRACTICES + "Y64001,Counted,64A,2012-04-01,,\n",
                        "l.csv", LISTS + "Y64001,RAW_LIST,2012-04-01,7\nY64001,WEIGHTED,2012-04-01,9\n",
                        "n.csv", POPULATIONS + "64A,ONS_MODERATED,2012-04-01,68000,Exposition book\n"))
                .statusCode(200)
                .body("files.kind", contains("GROUPS", "PRACTICES", "LIST_SIZES", "POPULATIONS"))
                .body("files[2].added.first", hasItem("Practice Y64001 had 7 patients on 1 April 2012 (RAW_LIST)."))
                .body(
                        "files[3].added.first",
                        contains("Group 64A had 68000 patients on 1 April 2012 (ONS_MODERATED)."));

        Imports.of(Map.of(
                        "l.csv", LISTS + "Y64001,RAW_LIST,2012-04-01,8\n",
                        "n.csv", POPULATIONS + "64A,ONS_MODERATED,2012-04-01,68001,Exposition book\n"))
                .statusCode(200)
                .body(
                        "files[0].changed.first",
                        contains("Practice Y64001 had 8 patients on 1 April 2012 (RAW_LIST), not 7 as known before."))
                .body("files[1].counts.populations.changed", equalTo(1));

        England.OBSERVER
                .request()
                .get("/practices/Y64001")
                .then()
                .body("population.value", equalTo(8))
                .body("population.asAt", equalTo("2012-04-01"));
        Imports.of(Map.of("n.csv", POPULATIONS + "64A,ONS_MODERATED,2012-04-01,68001,Exposition book\n"))
                .statusCode(200)
                .body("files[0].counts.populations.unchanged", equalTo(1));
    }

    @Test
    @Refuses("REG-7")
    void a_figure_needs_its_basis_and_a_day_that_has_been() {
        Imports.of(Map.of("g.csv", GROUPS + "65A,,NHS Uncounted,\n", "p.csv", PRACTICES + "Y65001,One,65A,,,\n"))
                .statusCode(200);

        Imports.of(Map.of(
                        "l.csv",
                        LISTS + "Y65001,,2012-04-01,7\nY65001,GUESSED,2012-04-01,7\nY65001,RAW_LIST,,7\n"
                                + "Y65001,RAW_LIST,2999-01-01,7\n"))
                .statusCode(422)
                .body("rule", equalTo("REG-7"))
                .body("faults.pointer", contains("l.csv:2:2", "l.csv:3:2", "l.csv:4:3", "l.csv:5:3"))
                .body("faults.rule", contains("REG-7", "REG-7", "REG-7", "REG-7"));
    }

    @Test
    void figures_that_cannot_be_are_named_each() {
        Imports.of(Map.of("g.csv", GROUPS + "66A,,NHS Slips,\n", "p.csv", PRACTICES + "Y66001,One,66A,,,\n"))
                .statusCode(200);

        Imports.of(Map.of(
                        "l.csv",
                        LISTS + "Y66001,RAW_LIST,2012-04-01,-7\nY66001,RAW_LIST,2012-04-02,70000000\n"
                                + "Y66001,RAW_LIST,0212-04-01,7\nY66001,RAW_LIST,2012-04-03,\n"
                                + "Y66001,RAW_LIST,2012-04-04,7.5\nY66999,RAW_LIST,2012-04-01,7\n"
                                + "Y66001,RAW_LIST,2012-04-05,7\nY66001,RAW_LIST,2012-04-05,8\n",
                        "n.csv",
                        POPULATIONS + "99Y,RAW_LIST,2012-04-01,7,None\n66A,RAW_LIST,2012-04-01,7,\n"))
                .statusCode(422)
                .body("faults.pointer", hasItem("l.csv:2:4"))
                .body("faults.detail", hasItem("70000000 patients are more than England has."))
                .body("faults.detail", hasItem("0212-04-01 is no plausible day."))
                .body("faults.detail", hasItem("patients is missing."))
                .body("faults.detail", hasItem("'7.5' is no number of patients."))
                .body("faults.detail", hasItem("There is no practice Y66999."))
                .body("faults.pointer", hasItem("l.csv:9:4"))
                .body("faults.detail", hasItem("There is no group 99Y."))
                .body("faults.detail", hasItem("source is missing."))
                .body("faults", hasSize(9));
    }

    @Test
    @Refuses("REG-3")
    void days_of_membership_that_overlap_are_refused() {
        Imports.of(Map.of(
                        "g.csv", GROUPS + "67A,,NHS Days,\n67B,,NHS Rival,\n",
                        "p.csv", PRACTICES + "Y67001,One,,,,\n"))
                .statusCode(200);

        Imports.of(Map.of(
                        "m.csv",
                        MEMBERSHIPS + "Y67001,67A,2012-01-01,2012-06-01\nY67001,67A,2012-05-01,\n"
                                + "Y67001,67B,2012-02-01,2012-01-01\nY67999,67A,2012-01-01,\nY67001,99Y,2012-01-01,\n"))
                .statusCode(422)
                .body("faults.pointer", contains("m.csv:4:4", "m.csv:6:2", "m.csv:5:1", "m.csv:3:3"))
                .body("faults[3].rule", equalTo("REG-3"));
        Imports.of(Map.of(
                        "m.csv",
                        MEMBERSHIPS + "Y67001,67A,2012-01-01,2012-06-01\nY67001,67B,2012-05-01,\n"
                                + "Y67001,67A,2012-06-01,\n"))
                .statusCode(200)
                .body("files[0].counts.memberships.created", equalTo(3));
        Imports.of(Map.of("m.csv", MEMBERSHIPS + "Y67001,67B,2012-05-01,2012-09-01\n"))
                .body(
                        "files[0].changed.first",
                        contains(
                                "Practice Y67001 belongs to 67B from 1 May 2012 until 31 August 2012, not without end."));
        England.OBSERVER
                .request()
                .get("/practices/Y67001")
                .then()
                .body("memberships.to", contains("2012-06-01", "2012-09-01", null));
    }

    @Test
    void files_that_are_no_csv_or_have_no_proper_header_are_named_each() {
        Imports.of(Map.of(
                        "a.zip",
                        new byte[] {'P', 'K', 3, 4, 0, 0},
                        "b.xls",
                        new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0},
                        "c.csv",
                        new byte[0],
                        "d.csv",
                        "\uFEFFccg_ods,ccg_name\n".getBytes(java.nio.charset.StandardCharsets.UTF_16LE),
                        "e.csv",
                        "ccg_ods,ccg_name\n68A,NHS \0 Nul\n",
                        "f.csv",
                        "ccg_ods,ccg_name\n68B,NHS One\nccg_ods,ccg_name\n68C,NHS Two\n",
                        "g.csv",
                        "ccg_ods,ccg_name,ccg_name\n",
                        "h.csv",
                        "68D,NHS Headless\n",
                        "i.csv",
                        new byte[] {1, 2, 3, 0, 5, 6, 7, 8, 9}))
                .statusCode(422)
                .body("faults.detail", hasItem("The file is a ZIP archive or a workbook, not CSV."))
                .body("faults.detail", hasItem("The file is a workbook, not CSV."))
                .body("faults.detail", hasItem("The file is empty."))
                .body("faults.detail", hasItem("The file is UTF-16 text, not CSV."))
                .body("faults.pointer", hasItem("e.csv:2:2"))
                .body("faults.find { it.pointer == 'f.csv:3:1' }.detail", equalTo("The header stands here again."))
                .body("faults.find { it.pointer == 'g.csv:1:2' }.detail", startsWith("The column ccg_name stands"))
                .body("faults.find { it.pointer == 'h.csv:1:1' }.detail", startsWith("The first row has no names"))
                .body("faults.find { it.pointer == 'i.csv:1:1' }.detail", startsWith("The file is of no kind"));
    }

    @Test
    void lines_may_end_in_cr_alone_and_blanks_at_the_end_of_names_are_kept_and_noted() {
        Imports.of(Map.of("g.csv", GROUPS.replace('\n', '\r') + "69E,,NHS Blank ,\r02E,,NHS Keen,\r"))
                .statusCode(200)
                .body("files[0].rows", equalTo(2))
                .body("files[0].notes.find { it.code == 'BLANKS' }.examples", equalTo(List.of("69E")));
        England.OBSERVER.request().get("/groups?code=69E").then().body("items.name", contains("NHS Blank "));
        England.OBSERVER.request().get("/groups?code=02E").then().body("items", hasSize(1));
    }
}
