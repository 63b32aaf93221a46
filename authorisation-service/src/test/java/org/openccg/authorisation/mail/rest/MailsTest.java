package org.openccg.authorisation.mail.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.OFFICER;
import static org.openccg.authorisation.Cast.SIGNATORY;
import static org.openccg.authorisation.Cast.STRANGER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.mail.Sending;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.MailPort;
import org.openccg.platform.testing.MailServer;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
@QuarkusTestResource(MailPort.class)
class MailsTest {

    @Inject
    Sending sending;

    @Test
    void a_served_notice_reaches_everybody_it_was_served_on_once_and_says_where_to_read_it() throws Exception {
        try (var server = MailServer.started()) {
            var story = Story.noticed();
            String letter = story.get(CHAIR, "/letters").extract().path("[0].id");
            sending.sendAllDue();
            sending.sendAllDue();
            for (var person : List.of(CHAIR, OFFICER, SIGNATORY)) {
                var received = about(server, person.address(), story, "notice of a proposal");
                assertThat(received).as(person.name()).hasSize(1);
                assertThat((String) received.get(0).getContent())
                        .contains("/applications/" + story.id() + "/letters/" + letter)
                        .contains("The last day to answer is")
                        .doesNotContain("Running costs");
            }
            mails(story, "NOTICE_SERVED").forEach(state -> assertThat(state).isEqualTo("SENT"));
        }
    }

    @Test
    void both_sides_are_told_what_concerns_them() {
        var story = Story.blocked();
        var all = story.get(CHAIR, "/mails").statusCode(200).extract().jsonPath();
        assertThat(told(all, "SUBMISSION_CONFIRMED")).containsExactlyInAnyOrder(CHAIR.name(), OFFICER.name());
        assertThat(told(all, "REPRESENTATION_RECEIVED"))
                .contains(ASSESSOR.name())
                .doesNotContain(DECIDER.name());
        assertThat(told(all, "DECISION_SERVED"))
                .containsExactlyInAnyOrder(CHAIR.name(), OFFICER.name(), SIGNATORY.name());
        assertThat(all.getString("find { it.template == 'DECISION_SERVED' }.text"))
                .contains("You can appeal until");
        assertThat(all.getInt("[0].version")).isEqualTo(1);
    }

    @Test
    void a_step_neither_waits_for_the_server_nor_is_refused_by_it() {
        var story = Story.noticed();
        sending.sendAllDue();
        assertThat(mails(story, "NOTICE_SERVED")).containsOnly("PENDING");
        assertThat(story.status()).isEqualTo("NOTICE_SERVED");
    }

    @Test
    void whoever_cannot_be_reached_is_a_task_at_once_and_can_be_sent_to_again_once_reachable() throws SQLException {
        var story = Story.recommended("BLOCK");
        forget(SIGNATORY.subject());
        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
        var failed = story.get(ASSESSOR, "/mails").extract().jsonPath();
        String id = failed.getString("find { it.state == 'FAILED' && it.to == '%s' }.id".formatted(SIGNATORY.name()));
        assertThat(openTasks(id)).isEqualTo(1);

        ASSESSOR.request()
                .post("/mails/" + id + "/retry")
                .then()
                .statusCode(409)
                .body("code", equalTo("MAIL_NOT_FAILED"));
        story.represent(SIGNATORY, "{\"points\": [\"I am here.\"]}").statusCode(201);
        ELSEWHERE.request().post("/mails/" + id + "/retry").then().statusCode(404);
        ASSESSOR.request()
                .post("/mails/" + id + "/retry")
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"));
        assertThat(openTasks(id)).isZero();
        story.get(ASSESSOR, "/timeline").body(containsString("was sent again"));
        ASSESSOR.request().post("/mails/" + id + "/retry").then().statusCode(409);
        NATIONAL.request().post("/mails/" + id + "/retry").then().statusCode(409);
    }

    @Test
    void an_address_that_changed_is_used_from_the_next_time_somebody_acts() throws SQLException {
        var story = Story.submitted();
        try (var connection = Database.asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update mail_address set address = 'old@example.org' where subject = '%s'"
                    .formatted(CHAIR.subject()));
        }
        assertThat(address(CHAIR.subject())).isEqualTo("old@example.org");
        Story.started();
        story.sign(CHAIR, "Z90001");
        Story.submitted();
        assertThat(address(CHAIR.subject())).isEqualTo(CHAIR.address());
    }

    @Test
    void mails_are_open_to_whoever_may_open_the_case() {
        var story = Story.noticed();
        String id = story.get(CHAIR, "/mails").extract().path("[0].id");
        CHAIR.request()
                .get("/mails/" + id)
                .then()
                .statusCode(200)
                .body("applicationId", equalTo(story.id().toString()));
        STRANGER.request().get("/mails/" + id).then().statusCode(404);
        story.get(STRANGER, "/mails").statusCode(404);
        CHAIR.request().get("/mails/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void every_template_can_be_looked_at_with_invented_values() {
        CHAIR.request()
                .get("/mails/templates")
                .then()
                .statusCode(200)
                .body("size()", equalTo(org.openccg.authorisation.mail.Template.values().length))
                .body("find { it.template == 'NOTICE_SERVED' }.subject", containsString("NHS Alderbeck Vale"))
                .body("find { it.template == 'REMINDER' }.text", containsString("3 working days"));
    }

    private static List<MimeMessage> about(MailServer server, String address, Story story, String words) {
        return server.to(address).stream()
                .filter(message -> {
                    try {
                        return message.getSubject().contains(words)
                                && message.getContent()
                                        .toString()
                                        .contains(story.id().toString());
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static List<String> mails(Story story, String template) {
        return story.get(CHAIR, "/mails").extract().path("findAll { it.template == '%s' }.state".formatted(template));
    }

    private static List<String> told(JsonPath all, String template) {
        return all.getList("findAll { it.template == '%s' }.to".formatted(template));
    }

    private static void forget(UUID subject) throws SQLException {
        try (var connection = Database.asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from mail_address where subject = '%s'".formatted(subject));
        }
    }

    private static String address(UUID subject) throws SQLException {
        return one("select address from mail_address where subject = '%s'".formatted(subject));
    }

    private static int openTasks(String mail) throws SQLException {
        return Integer.parseInt(
                one("select count(*) from task where kind = 'MAIL_FAILED' and done_at is null and key = '%s'"
                        .formatted(mail)));
    }

    private static String one(String query) throws SQLException {
        try (var connection = Database.asService();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
