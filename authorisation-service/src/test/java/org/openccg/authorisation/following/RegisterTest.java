package org.openccg.authorisation.following;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.REGISTRY;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

/** What the register tells of groups besides who speaks for them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class RegisterTest {

    private static final String NEW_NAME = "NHS Alder Fells Clinical Commissioning Group";

    @Test
    void an_undecided_case_is_called_what_its_group_is_called_now() {
        var story = Story.started();
        changed(story, 1, NEW_NAME, "EMERGING").statusCode(204);

        story.get(CHAIR, "").body("groupName", equalTo(NEW_NAME)).body("status", equalTo("DRAFT"));
        story.get(CHAIR, "/trail").body("step", contains("START", "GROUP_RENAMED"));
    }

    @Test
    void what_was_decided_keeps_its_words() {
        var story = Story.blocked();
        changed(story, 1, NEW_NAME, "APPLICANT").statusCode(204);

        story.get(CHAIR, "").body("groupName", not(equalTo(NEW_NAME)));
    }

    @Test
    void the_draft_of_a_group_that_is_no_more_is_withdrawn() {
        var story = Story.started();
        changed(story, 1, NEW_NAME, "WITHDRAWN").statusCode(204);

        story.get(CHAIR, "").body("status", equalTo("WITHDRAWN"));
        story.get(CHAIR, "/trail").body("step", contains("START", "GROUP_RENAMED", "GROUP_ENDED"));
    }

    @Test
    @Refuses("REG-8")
    void an_area_that_crosses_without_words_keeps_a_bid_from_being_submitted() {
        var story = Story.started();
        area(story, 1, true, false).statusCode(204);

        story.get(CHAIR, "/completeness")
                .body("missing.rule", hasItem("REG-8"))
                .body("missing.pointer", hasItem("/area"));
        story.step(CHAIR, "submit").statusCode(422).body("faults.rule", hasItem("REG-8"));
    }

    @Test
    @Allows("REG-8")
    void with_words_it_needs_no_permission() {
        var story = Story.started();
        area(story, 1, true, false).statusCode(204);
        area(story, 2, true, true).statusCode(204);

        story.get(CHAIR, "/completeness").body("missing.rule", not(hasItem("REG-8")));
    }

    @Test
    void takes_the_registrys_own_samples() throws IOException {
        var story = Story.started();
        var changed = sample("group-changed");
        Events.deliver(
                        REGISTRY,
                        "GROUP_CHANGED",
                        story.group(),
                        1,
                        changed.put("groupId", story.group().toString()).toString())
                .statusCode(204);
        story.get(CHAIR, "").body("groupName", equalTo(changed.get("name").asText()));

        Events.deliver(
                        REGISTRY,
                        "SUGGESTION_LOGGED",
                        UUID.randomUUID(),
                        1,
                        sample("suggestion-logged").toString())
                .statusCode(204);
    }

    private static ObjectNode sample(String name) throws IOException {
        var file = Path.of("..", "ccg-registry-service", "api", "examples", name + ".json");
        return (ObjectNode) new ObjectMapper().readTree(Files.readString(file));
    }

    @Test
    void suggestions_are_kept_once() throws SQLException {
        var group = UUID.randomUUID();
        var suggestion = UUID.randomUUID();
        String data = """
                {"groupId": "%s", "suggestionId": "%s", "kind": "MERGER", "advice": false, "office": "PCTC-001",
                 "author": {"subject": null, "name": "Helen Marsh", "capacity": "MANAGER"}, "madeOn": "2012-07-02",
                 "text": "You had better merge."}""".formatted(group, suggestion);
        Events.deliver(REGISTRY, "SUGGESTION_LOGGED", group, 1, data).statusCode(204);
        Events.deliver(REGISTRY, "SUGGESTION_LOGGED", group, 2, data).statusCode(204);
        Events.deliver(REGISTRY, "SUGGESTION_LOGGED", group, 3, "{}").statusCode(422);

        try (var connection = Database.asService();
                var query = connection.prepareStatement("select count(*) from suggestion where group_id = ?")) {
            query.setObject(1, group);
            try (var row = query.executeQuery()) {
                row.next();
                Assertions.assertThat(row.getInt(1)).isEqualTo(1);
            }
        }
    }

    private static ValidatableResponse changed(Story story, long sequence, String name, String status) {
        return Events.deliver(
                REGISTRY, "GROUP_CHANGED", story.group(), sequence, """
                {"groupId": "%s", "code": null, "name": "%s", "status": "%s",
                 "area": {"crosses": false, "justified": false}}""".formatted(story.group(), name, status));
    }

    private static ValidatableResponse area(Story story, long sequence, boolean crosses, boolean justified) {
        return Events.deliver(
                REGISTRY, "GROUP_CHANGED", story.group(), sequence, """
                {"groupId": "%s", "name": "NHS Alderbeck Vale Clinical Commissioning Group", "status": "EMERGING",
                 "area": {"crosses": %s, "justified": %s}}""".formatted(story.group(), crosses, justified));
    }
}
