package org.openccg.authorisation.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.catalogue.CriteriaCatalogue.PermittedGround;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class CatalogueTest {

    @Inject
    Catalogues catalogues;

    @Test
    void everybody_can_read_it_without_signing_in() {
        given().get("/catalogue")
                .then()
                .statusCode(200)
                .body("version", equalTo("2"))
                .body("permittedGrounds.code", hasItem("FUNCTIONS_NOT_DISCHARGEABLE"))
                .body("prohibitedGrounds.code", hasItems("SIZE", "MERGER_REFUSAL"));
        given().get("/catalogue/1").then().statusCode(200);
        given().get("/catalogue/3").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        given().get("/rules").then().statusCode(200).body("id", hasItems("APP-1", "BLK-1", "BLK-11"));
        given().get("/problems/prohibited-ground").then().statusCode(200).body("status", equalTo(422));
    }

    @Test
    void the_database_permits_the_same_grounds() throws SQLException {
        var permitted = new TreeSet<String>();
        try (var service = Database.asService();
                var query = service.createStatement();
                var row = query.executeQuery("select code from permitted_ground")) {
            while (row.next()) {
                permitted.add(row.getString(1));
            }
        }
        assertThat(permitted)
                .isEqualTo(catalogues.newest().permittedGrounds().stream()
                        .map(PermittedGround::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_version_keeps_to_the_schema() throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(given().get("/catalogue/schema").asString());
        for (String version : catalogues.versions()) {
            try (var data = Catalogues.class.getResourceAsStream("/catalogue/catalogue-%s.json".formatted(version))) {
                assertThat(schema.validate(new ObjectMapper().readTree(data))).isEmpty();
            }
        }
        assertThat(schema.validate(new ObjectMapper().readTree("{\"version\": \"official\"}")))
                .hasSizeGreaterThan(5);
    }

    @Test
    void it_says_plainly_that_it_is_not_the_official_list() {
        assertThat(catalogues.newest().provenance()).contains("not the official list of 119");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void it_hangs_together(String version) {
        var catalogue = catalogues.version(version);
        assertThat(catalogue.criteria()).allSatisfy(criterion -> {
            assertThat(catalogue.domains()).anyMatch(domain -> domain.code().equals(criterion.domain()));
            assertThat(criterion.evidence()).allMatch(catalogue::hasEvidenceType);
        });
        assertThat(catalogue.prohibitedGrounds())
                .noneMatch(ground -> catalogue.permitted(ground.code()).isPresent());
        assertThat(catalogue.mandatoryEvidence()).contains("CONSTITUTION");
    }
}
