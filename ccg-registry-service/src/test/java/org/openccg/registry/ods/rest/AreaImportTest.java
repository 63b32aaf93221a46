package org.openccg.registry.ods.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.England;
import org.openccg.registry.area.rest.Places;

/** Places, areas and outlines come through the same request as every other file. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AreaImportTest {

    private static final String GROUPS = "ccg_ods,ccg_gss,ccg_name,status\n";
    private static final String LSOAS = "lsoa_code,local_authority_code,local_authority_name\n";
    private static final String AREAS = "ccg_ods,lsoa_code\n";
    private static final String SQUARE =
            "{\"type\":\"Polygon\",\"coordinates\":[[[-1.5,54.5],[-1.4,54.5],[-1.4,54.6],[-1.5,54.5]]]}";

    @Test
    @Allows("REG-4")
    void places_areas_and_outlines_of_groups_are_taken_together_whatever_their_order() {
        var files = new LinkedHashMap<String, String>();
        files.put("outlines.geojson", collection(feature("\"ods\": \"31A\"", SQUARE)));
        files.put("areas.csv", AREAS + "31A,E01600001\n31A,E01600002\n31B,E01600003\n");
        files.put("places.csv", LSOAS + """
                E01600001,E10600001,Beckshire
                E01600002,E10600002,Thornland
                E01600003,E10600001,Beckshire
                """);
        files.put("groups.csv", GROUPS + """
                31A,E38000931,NHS Beck and Thorn Clinical Commissioning Group,AUTHORISED
                31B,E38000932,NHS Beck End Clinical Commissioning Group,EMERGING
                """);

        Imports.dryRun(files).statusCode(200).body("files[3].counts.outlines.created", equalTo(1));
        Imports.of(files)
                .statusCode(200)
                .body("files.kind", contains("GROUPS", "LSOAS", "AREAS", "OUTLINES"))
                .body("files.rows", contains(2, 3, 3, 1))
                .body("files[1].counts.localAuthorities.created", equalTo(2))
                .body("files[1].counts.lsoas.created", equalTo(3))
                .body("files[2].counts.areas.created", equalTo(3));

        area("31A")
                .body("lsoas", equalTo(2))
                .body("localAuthorities.name", contains("Beckshire", "Thornland"))
                .body("localAuthorities.settled", contains(1, 1))
                .body("crossing.stopsSubmission.rule", equalTo("REG-8"))
                .body("outlined", equalTo(true));
        area("31B").body("localAuthorities.settled", contains(0)).body("outlined", equalTo(false));
        Places.pieces(id("31B")).body("items.provenance", contains("imported from a published file"));

        Imports.of(files)
                .statusCode(200)
                .body("files[1].counts.lsoas.unchanged", equalTo(3))
                .body("files[2].counts.areas.unchanged", equalTo(3))
                .body("files[3].counts.outlines.unchanged", equalTo(1));
    }

    @Test
    void an_outline_that_is_drawn_anew_takes_the_place_of_the_old_one() {
        Imports.of(Map.of("groups.csv", GROUPS + "32A,E38000941,NHS Fold Clinical Commissioning Group,EMERGING\n"))
                .statusCode(200);
        Imports.of(Map.of("a.geojson", collection(feature("\"ccg_gss\": \"E38000941\"", SQUARE))))
                .statusCode(200)
                .body("files[0].counts.outlines.created", equalTo(1));

        Imports.of(Map.of(
                        "a.geojson",
                        collection(feature("\"ccg_ods\": \"32A\"", SQUARE.replace("54.6", "54.7"))
                                + ","
                                + feature("\"ccg_ods\": \"99Q\"", SQUARE))))
                .statusCode(200)
                .body("files[0].counts.outlines.changed", equalTo(1))
                .body("files[0].notes.find { it.code == 'UNKNOWN_GROUP' }.examples", contains("99Q"));
    }

    @Test
    void what_a_group_declared_itself_is_not_overwritten() {
        var group = Places.group();
        England.run("update groups set code = '33A' where id = ?", group.id());
        var lsoas = Places.lsoas(Places.authority("Dale"), 2);
        Places.change(group, Map.of("lsoas", lsoas.subList(0, 1))).statusCode(200);

        Imports.of(Map.of("areas.csv", AREAS + "33A," + lsoas.get(1) + "\n"))
                .statusCode(200)
                .body("files[0].counts.areas.created", equalTo(0))
                .body("files[0].notes.code", contains("DECLARED_BY_GROUP"));

        Places.pieces(group.id()).body("items.lsoa", contains(lsoas.get(0)));
    }

    @Test
    @Refuses("REG-4")
    void what_is_settled_elsewhere_is_refused_with_its_line() {
        var lsoas = Places.lsoas(Places.authority("Ings"), 2);
        String groups = GROUPS + """
                34A,,NHS Ings Clinical Commissioning Group,AUTHORISED
                34B,,NHS Ings End Clinical Commissioning Group,AUTHORISED
                """;
        Imports.of(Map.of(
                        "groups.csv",
                        groups,
                        "areas.csv",
                        AREAS + "34A," + lsoas.get(0) + "\n34B," + lsoas.get(0) + "\n"))
                .statusCode(422)
                .body("faults.pointer", contains("areas.csv:3:2"))
                .body("faults.rule", contains("REG-4"));
        Imports.of(Map.of("groups.csv", groups, "areas.csv", AREAS + "34A," + lsoas.get(0) + "\n"))
                .statusCode(200);

        Imports.of(Map.of("areas.csv", AREAS + "34B," + lsoas.get(1) + "\n34B," + lsoas.get(0) + "\n"))
                .statusCode(422)
                .body("faults.pointer", contains("areas.csv:3:2"))
                .body("faults.rule", contains("REG-4"))
                .body("faults.detail", contains(containsString("NHS Ings Clinical Commissioning Group")));
        area("34B").body("status", equalTo("UNKNOWN"));
    }

    @Test
    void every_fault_is_named_with_its_place() {
        Imports.of(Map.of("groups.csv", GROUPS + "35A,,NHS Moor Clinical Commissioning Group,EMERGING\n"))
                .statusCode(200);
        Imports.of(Map.of("areas.csv", AREAS + "35A,E01999997\n35A,E0199\n35Z,E01999997\n35A,1.0E+06\n"))
                .statusCode(422)
                .body("faults.pointer", contains("areas.csv:3:2", "areas.csv:4:1", "areas.csv:5:2"));
        Imports.of(Map.of("areas.csv", AREAS + "35A,E01999997\n"))
                .statusCode(422)
                .body("faults.pointer", contains("areas.csv:2:2"))
                .body("faults.detail", contains("There is no LSOA E01999997."));
        Imports.of(Map.of("places.csv", LSOAS + """
                        E01600011,E12000001,A Region
                        E01600012,E10600011,Moorland
                        E01600013,E10600011,Moreland
                        """))
                .statusCode(422)
                .body("faults.pointer", contains("places.csv:2:2", "places.csv:4:3"));
    }

    @Test
    void geojson_that_cannot_be_meant_is_refused_with_its_line() {
        Imports.of(Map.of("groups.csv", GROUPS + "36A,,NHS Holm Clinical Commissioning Group,EMERGING\n"))
                .statusCode(200);
        refused("{\"type\": \"Feature\"}").body("faults.pointer", contains(startsWith("a.geojson:1:")));
        refused("{\"type\": \"FeatureCollection\", \"features\": [{\"type\": ")
                .body("faults.detail", contains("The file cannot be read as JSON."));
        refused(collection(feature("\"name\": \"nobody\"", SQUARE)))
                .body("faults.detail", contains("Feature 1 names no group."));
        refused(collection("\n" + feature("\"ods\": \"36A\"", SQUARE.replace("54.5]]]", "54.55]]]"))))
                .body("faults.pointer", contains(startsWith("a.geojson:2:")))
                .body("faults.detail", contains("/features/0/geometry/coordinates/0/3: The ring is not closed."));
        refused(collection(feature("\"ods\": \"36A\"", "null"))).body("faults.size()", equalTo(1));
        England.OBSERVER
                .request()
                .accept("application/geo+json")
                .get("/groups/" + id("36A") + "/area.geojson")
                .then()
                .body("geometry", nullValue());
    }

    private static ValidatableResponse refused(String geojson) {
        return Imports.of(Map.of("a.geojson", geojson)).statusCode(422).body("code", equalTo("IMPORT_FAULTY"));
    }

    private static String collection(String features) {
        return "{\"type\": \"FeatureCollection\", \"name\": \"x\", \"features\": [" + features + "]}";
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\": \"Feature\", \"properties\": {%s}, \"geometry\": %s}".formatted(properties, geometry);
    }

    private static ValidatableResponse area(String code) {
        return Places.area(id(code));
    }

    private static UUID id(String code) {
        return UUID.fromString(England.OBSERVER
                .request()
                .queryParam("code", code)
                .get("/groups")
                .then()
                .extract()
                .path("items[0].id"));
    }
}
