package org.openccg.appeals.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.appeals.Deliveries;
import org.openccg.appeals.Peers;
import org.openccg.appeals.People;
import org.openccg.appeals.Story;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.RealParts;

/** What passes between this service and the registry is what the committed samples say. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Peers.class)
class RegistrySamplesTest {

    private final String code = "PCTC-" + UUID.randomUUID();
    private final String heir = "AREA-" + UUID.randomUUID();
    private final Deliveries deliveries;

    RegistrySamplesTest(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Test
    void takes_the_registrys_samples_of_an_office_that_passes_to_another() throws IOException {
        KnownPeople.office(code, "cluster:" + code, null);
        KnownPeople.office(heir, "cluster:" + heir, null);
        var story = Story.blocked().by(code, null).lodged();

        told("OFFICE_CHANGED", sample("office-changed"));
        told("OFFICE_CLOSED", sample("office-closed"));

        story.seenBy(People.CHAIR).then().body("reviewingOffice.inCharge.code", equalTo(heir));
        People.CHAIR
                .request()
                .get("/appeals/" + story.appeal() + "/trail")
                .then()
                .body("find { it.step == 'SUCCEED' }.detail.to", equalTo(heir));
    }

    @Test
    void takes_the_registrys_sample_of_somebody() throws IOException {
        var subject = UUID.randomUUID();
        told(
                "PERSON_CHANGED",
                sample("person-changed").replace("00000000-0000-4000-8000-000000000201", subject.toString()));

        assertThat(Story.rows("""
                        select p.office || ' ' || i.held_in from directory_post p
                        join directory_interest i using (subject) where subject = '%s'""".formatted(subject))).containsExactly(code + " practice:Z90001");
    }

    @Test
    void tells_the_registry_of_an_end_as_the_committed_sample_says() throws IOException {
        var story = Story.blocked().lodged();
        story.take(People.CHAIR, "withdraw", "{\"reasons\": \"The office has thought again.\"}")
                .then()
                .statusCode(200);

        var json = new ObjectMapper();
        var told = json.readTree(Story.rows("""
                        select body from outbox_event where receiver = 'ccg-registry-service' and type = 'APPEAL_CLOSED'
                          and case_id = '%s'""".formatted(story.appeal())).get(0));
        assertThat(told.at("/version").asInt()).isEqualTo(1);
        assertThat(told.at("/data"))
                .isEqualTo(json.readTree(Files.readString(Path.of("api", "examples", "appeal-closed.json"))
                        .replace("4b1d6c8e-0f53-4f0e-9d0a-6f5f2f1f0a11", story.group.toString())
                        .replace("7e3a5b90-2c4d-4e8f-8a17-3b6c9d0e4f44", story.appeal())));
    }

    private String sample(String name) throws IOException {
        return Files.readString(Path.of("..", "ccg-registry-service", "api", "examples", name + ".json"))
                .replace("PCTC-001", code)
                .replace("NHSCB", heir)
                .replace("2013-03-31", Story.today().minusDays(1).toString());
    }

    private void told(String type, String data) {
        deliveries.registry(type, UUID.randomUUID(), 1, data).then().statusCode(204);
    }
}
