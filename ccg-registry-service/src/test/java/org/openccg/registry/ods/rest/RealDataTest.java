package org.openccg.registry.ods.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

/** The published files of 2013, where they are at hand. The project does not contain them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RealDataTest {

    private static final Path FOLDER = Path.of(System.getProperty("ccg.data", "../../shared/data"));

    @Test
    void the_groups_practices_and_outlines_of_2013_are_imported_whole() throws IOException {
        assumeTrue(
                Files.exists(FOLDER.resolve("ccg_2013.csv")),
                () -> "Left out: no published files in " + FOLDER + "; name their folder with -Dccg.data");
        Imports.of(FOLDER)
                .statusCode(200)
                .body("files.kind", contains("PCTS", "GROUPS", "PCT_SHARES", "PRACTICES"))
                .body("files.rows", contains(151, 211, 237, 8067))
                .body("files[1].counts.groups.created", equalTo(211))
                .body("files[3].counts.practices.created", equalTo(8067))
                .body("files[3].registeredPatients", equalTo(56_025_123))
                .body("files[2].notes.find { it.code == 'UNKNOWN_GROUP' }.examples", contains("13T"))
                .body(
                        "files[2].notes.find { it.code == 'NO_REVIEWING_OFFICE' }.examples",
                        hasItems("00F", "00G", "00H"))
                .body("files[3].notes.find { it.code == 'IMPUTED' }.count", equalTo(71));

        population("03V", 70_729, 5);
        population("99P", 902_287, 127);
        Imports.of(FOLDER)
                .statusCode(200)
                .body("files[1].counts.groups.unchanged", equalTo(211))
                .body("files[3].counts.practices.unchanged", equalTo(8067))
                .body("files[3].counts.listSizes.unchanged", equalTo(8067))
                .body("files[3].counts.memberships.unchanged", equalTo(8067));
        outlines();
    }

    private static void outlines() throws IOException {
        String name = "ccg_boundaries_feb2013.geojson";
        var file = Map.of(name, Files.readAllBytes(FOLDER.resolve(name)));
        Imports.of(file)
                .statusCode(200)
                .body("files.kind", contains("OUTLINES"))
                .body("files.rows", contains(211))
                .body("files[0].counts.outlines.created", equalTo(211));
        Imports.of(file).statusCode(200).body("files[0].counts.outlines.unchanged", equalTo(211));
        England.OBSERVER
                .request()
                .accept("application/geo+json")
                .get("/areas/outlines.geojson")
                .then()
                .statusCode(200)
                .body("features.size()", greaterThanOrEqualTo(211));
    }

    private static void population(String code, int patients, int practices) {
        String id = England.OBSERVER
                .request()
                .queryParam("code", code)
                .get("/groups")
                .then()
                .extract()
                .path("items[0].id");
        England.OBSERVER
                .request()
                .get("/groups/" + id)
                .then()
                .statusCode(200)
                .body("population.value", equalTo(patients))
                .body("members.size()", equalTo(practices));
    }
}
