package org.openccg.authorisation.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.openccg.authorisation.Cast.APPEALS;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.OVERSEER;
import static org.openccg.authorisation.Cast.REGISTRY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.Events;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.platform.testing.Statements;

/** A watched office's people decide nothing about the group, and nobody can tell a watched group from another. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class WatchTest {

    private static final String REASONS = "{\"reasons\": \"Weighed.\"}";
    private static final List<String> READS = List.of(
            "",
            "/steps",
            "/trail",
            "/timeline",
            "/deadlines",
            "/findings",
            "/declarations",
            "/allocations",
            "/suggestions",
            "/linked-suggestions",
            "/notices",
            "/representations",
            "/decision",
            "/decision-file");

    /** An officer who came from the group's own chain this year, and one from an office that has nothing to do with it. */
    private static final Person NEAR = officer("Near Officer");

    private static final Person FAR = officer("Far Officer");

    @Test
    @Refuses("BLK-10")
    @Allows("BLK-10")
    void whoever_was_of_the_groups_own_chain_within_a_year_does_not_decide() {
        var story = Story.noticed();
        KnownPeople.post(
                NEAR, "FELLS", "MANAGER", null, null, null, Clock.today().minusMonths(11));
        KnownPeople.post(
                FAR, "FELLS", "MANAGER", null, null, null, Clock.today().minusMonths(13));
        story.represent(CHAIR, "{\"waived\": true}").statusCode(201);

        barred(story, NEAR);
        story.step(FAR, "authorise", REASONS).statusCode(200);
    }

    @Test
    @Refuses("BLK-10")
    void a_claim_of_the_chain_bars_as_a_post_does_and_so_does_being_a_deputy() {
        var claiming =
                Cast.may("Claiming Officer", "manager", "authorising-officer").of("nhscb", "cluster:PCTC-001");
        var deputy = officer("Deputising Officer");
        var principal = officer("Deputised Officer");
        var story = Story.inReview();
        KnownPeople.post(principal, "PCTC-001", "MANAGER", null);
        KnownPeople.post(deputy, "X-WATCH", "DEPUTY", null, principal.subject(), null, null);
        barred(story, claiming);
        barred(story, deputy);
    }

    @Test
    @Refuses("BLK-10")
    void an_officer_of_a_watched_office_is_refused_with_the_same_words_as_one_of_the_groups_own() {
        KnownPeople.office("PCTC-W1", "cluster:PCTC-W1", "SHA-W");
        KnownPeople.office("SHA-W", "sha-cluster:W", null);
        var watched = officer("Watched Officer");
        var above = officer("Officer Above");
        KnownPeople.post(watched, "PCTC-W1", "MANAGER", null);
        KnownPeople.post(above, "SHA-W", "MANAGER", null);
        var own = officer("Own Officer");
        KnownPeople.post(own, "PCTC-001", "MANAGER", null);
        var story = Story.inReview();
        story.get(watched, "/steps").body("step", hasItem("DEFER"));
        var id = watch(story, "PCTC-W1", Clock.today(), Clock.today().plusYears(1));

        String asOwn = withoutIds(barred(story, own), story);
        assertThat(withoutIds(barred(story, watched), story)).isEqualTo(asOwn);
        assertThat(withoutIds(barred(story, above), story)).isEqualTo(asOwn);

        Events.deliver(APPEALS, "WATCH_ENDED", id, 2, """
                        {"watchId": "%s", "on": "%s"}""".formatted(id, Clock.today()))
                .statusCode(204);
        story.step(watched, "defer", REASONS).statusCode(200);
    }

    @Test
    void before_its_first_day_and_after_its_last_a_watch_bars_nobody() {
        KnownPeople.office("PCTC-W2", "cluster:PCTC-W2", null);
        var officer = officer("Officer of Another Time");
        KnownPeople.post(officer, "PCTC-W2", "MANAGER", null);
        var story = Story.inReview();
        watch(story, "PCTC-W2", Clock.today().minusYears(1), Clock.today().minusDays(1));
        watch(story, "PCTC-W2", Clock.today().plusDays(1), Clock.today().plusYears(1));

        story.get(officer, "/steps").body("step", hasItem("DEFER"));
        story.step(officer, "defer", REASONS).statusCode(200);
    }

    @Test
    void nobody_can_tell_a_watched_group_from_another() {
        KnownPeople.office("FELLS", "sha-cluster:FELLS", null);
        var barred = officer("Barred Anyway");
        KnownPeople.post(barred, "PCTC-001", "MANAGER", null);
        var free = lived(barred, false);
        var watched = lived(barred, true);

        assertThat(watched.answers()).isEqualTo(free.answers());
        assertThat(watched.statements()).isEqualTo(free.statements());
    }

    @Test
    void the_committed_examples_are_understood_and_others_may_not_tell() throws IOException {
        var id = UUID.randomUUID();
        String began = sample("watch-began").replace("5d0e8a14-6b7c-4f21-9c3a-1e2d3c4b5a60", id.toString());
        Events.deliver(REGISTRY, "WATCH_BEGAN", id, 1, began).statusCode(422);
        Events.deliver(APPEALS, "WATCH_BEGAN", id, 1, began).statusCode(204);
        Events.deliver(
                        APPEALS,
                        "WATCH_ENDED",
                        id,
                        2,
                        sample("watch-ended").replace("5d0e8a14-6b7c-4f21-9c3a-1e2d3c4b5a60", id.toString()))
                .statusCode(204);
        Events.deliver(APPEALS, "WATCH_BEGAN", id, 3, "{}").statusCode(422);
    }

    /** A whole case up to its block, and what everybody was answered on the way, without ids, hashes and times. */
    private static Lived lived(Person barred, boolean watched) {
        var story = Story.started();
        if (watched) {
            watch(story, "PCTC-001", Clock.today(), Clock.today().plusYears(1));
        }
        story.completed().handedIn();
        story.step(ASSESSOR, "accept").statusCode(200);
        var answers = new ArrayList<String>();
        var statements = new ArrayList<String>();
        read(story, barred, answers, statements);
        story.assess(ASSESSOR, story.finding(Story.CRITERION, "NOT_MET")).statusCode(200);
        story.step(MODERATOR, "moderate").statusCode(200);
        story.step(
                        MODERATOR,
                        "recommend",
                        "{\"recommendation\": \"BLOCK\", \"reasons\": \"As found, D3-02 included.\"}")
                .statusCode(200);
        var notice = story.notice(Story.GROUND);
        statements.addAll(during(() -> answers.add(
                withoutIds(story.step(ASSESSOR, "serve-notice", notice).statusCode(200), story))));
        story.represent(CHAIR, "{\"waived\": true}").statusCode(201);
        read(story, barred, answers, statements);
        statements.addAll(during(() -> answers.add(withoutIds(story.step(barred, "block", story.block()), story))));
        statements.addAll(during(() -> answers.add(
                withoutIds(story.step(DECIDER, "block", story.block()).statusCode(200), story))));
        read(story, barred, answers, statements);
        return new Lived(answers, statements);
    }

    private static void read(Story story, Person barred, List<String> answers, List<String> statements) {
        for (var reader : List.of(CHAIR, ASSESSOR, OVERSEER, DECIDER, barred, NATIONAL)) {
            for (String read : READS) {
                story.get(reader, "/steps");
                statements.addAll(during(() -> answers.add(read + " " + withoutIds(story.get(reader, read), story))));
            }
        }
    }

    private static List<String> during(Runnable something) {
        return Statements.during(something);
    }

    private static String withoutIds(ValidatableResponse answered, Story story) {
        var response = answered.extract();
        return response.statusCode()
                + " "
                + response.asString()
                        .replace(story.id().toString(), "CASE")
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                        .replaceAll("\"version\":\\d+,\"result\"", "\"version\":SEQ,\"result\"")
                        .replaceAll("[0-9a-f]{64}", "HASH")
                        .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "TIME")
                        .replaceAll("\\d{2}:\\d{2}", "CLOCK");
    }

    private static ValidatableResponse barred(Story story, Person officer) {
        story.get(officer, "/steps").body("step", not(hasItem("DEFER")));
        return story.step(officer, "defer", REASONS)
                .statusCode(403)
                .body("code", equalTo("INDEPENDENT_REVIEW"))
                .body("rule", equalTo("BLK-10"));
    }

    private static UUID watch(Story story, String office, LocalDate from, LocalDate until) {
        var id = UUID.randomUUID();
        Events.deliver(APPEALS, "WATCH_BEGAN", id, 1, """
                        {"watchId": "%s", "groupId": "%s", "office": "%s", "from": "%s", "until": "%s"}""".formatted(id, story.group(), office, from, until))
                .statusCode(204);
        return id;
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("api", "examples", name + ".json"));
    }

    private static Person officer(String name) {
        return Cast.may(name, "manager", "authorising-officer").of("nhscb");
    }

    private record Lived(List<String> answers, List<String> statements) {}
}
