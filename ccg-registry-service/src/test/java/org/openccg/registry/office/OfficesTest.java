package org.openccg.registry.office;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OfficesTest {

    @BeforeEach
    void offices() {
        England.offices();
        for (String code : new String[] {"0-A", "0-B"}) {
            England.office(code, "PCT", "PCTC-009");
        }
    }

    @Test
    void an_office_is_shown_with_the_cluster_far_above_it() {
        England.OBSERVER
                .request()
                .get("/offices/0-A")
                .then()
                .statusCode(200)
                .body("kind", equalTo("PCT"))
                .body("parent", equalTo("PCTC-009"))
                .body("shaCluster", equalTo("DOWNS"))
                .body("successor", nullValue())
                .body("people", empty());
    }

    @Test
    void offices_come_page_by_page() {
        String next = England.OBSERVER
                .request()
                .queryParam("limit", 1)
                .get("/offices")
                .then()
                .statusCode(200)
                .body("items.code", contains("0-A"))
                .extract()
                .path("next");
        England.OBSERVER
                .request()
                .queryParam("limit", 1)
                .queryParam("after", next)
                .get("/offices")
                .then()
                .body("items.code", contains("0-B"));
    }

    @Test
    void there_is_nothing_where_there_is_no_office() {
        England.OBSERVER
                .request()
                .get("/offices/NOWHERE")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        England.OBSERVER.request().queryParam("limit", 0).get("/offices").then().statusCode(422);
    }
}
