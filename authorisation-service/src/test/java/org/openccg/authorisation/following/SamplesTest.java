package org.openccg.authorisation.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.REGISTRY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.RealParts;

/** What the registry's own samples say of offices and people is understood. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class SamplesTest {

    @Test
    void of_an_office_that_passes_to_another_and_of_its_end() throws IOException {
        KnownPeople.office("PCTC-D1", "cluster:PCTC-D1", null);
        KnownPeople.office("PCTC-D2", "cluster:PCTC-D2", null);
        var story = Story.startedUnder("d1");
        story.get(CHAIR, "").body("reviewingOffice.inCharge", nullValue());

        told("OFFICE_CHANGED", UUID.randomUUID(), here("office-changed"));
        told("OFFICE_CLOSED", UUID.randomUUID(), here("office-closed"));

        story.get(CHAIR, "").body("reviewingOffice.inCharge", equalTo("PCTC-D2"));
        story.get(CHAIR, "/trail")
                .body("find { it.step == 'SUCCEED' }.detail.from", equalTo("PCTC-D1"))
                .body("find { it.step == 'SUCCEED' }.detail.to", equalTo("PCTC-D2"));
    }

    @Test
    void of_somebody_with_a_post_and_an_interest() throws IOException, SQLException {
        var subject = UUID.randomUUID();
        told(
                "PERSON_CHANGED",
                subject,
                sample("person-changed").replace("00000000-0000-4000-8000-000000000201", subject.toString()));

        try (var connection = Database.asService();
                var query = connection.prepareStatement("""
                        select p.office, i.held_in from directory_post p join directory_interest i using (subject)
                        where subject = ? and p.line_manager is not null""")) {
            query.setObject(1, subject);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("PCTC-001");
                assertThat(row.getString(2)).isEqualTo("practice:Z90001");
            }
        }
    }

    private static String here(String name) throws IOException {
        return sample(name)
                .replace("PCTC-001", "PCTC-D1")
                .replace("NHSCB", "PCTC-D2")
                .replace("2013-03-31", Clock.today().minusDays(1).toString());
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("..", "ccg-registry-service", "api", "examples", name + ".json"));
    }

    private static void told(String type, UUID caseId, String data) {
        Events.deliver(REGISTRY, type, caseId, 1, data).statusCode(204);
    }
}
