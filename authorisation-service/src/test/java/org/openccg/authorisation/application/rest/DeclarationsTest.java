package org.openccg.authorisation.application.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.EVERYTHING;
import static org.openccg.authorisation.Cast.MODERATOR;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.OVERSEER;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class DeclarationsTest {

    private static final List<String> INSIDE = List.of(
            "/trail",
            "/completeness",
            "/evidence",
            "/findings",
            "/notices",
            "/representations",
            "/decision",
            "/decision-file");
    private static final String SUPPORT = Story.interest("SUPPORT_CONTRACT", "Fellside Support Unit");

    @Test
    @Refuses("APP-10")
    void a_case_stays_closed_to_reviewers_until_they_declare() {
        var story = Story.submitted();
        for (var reviewer : List.of(ASSESSOR, OVERSEER, DECIDER)) {
            story.doNotDeclareFor(reviewer);
            story.get(reviewer, "").statusCode(200).body("steps", contains("DECLARE"));
            story.get(reviewer, "/steps")
                    .statusCode(200)
                    .body("step", contains("DECLARE"))
                    .body("[0].href", equalTo(story.href("/declarations")));
            for (String inside : INSIDE) {
                story.get(reviewer, inside)
                        .statusCode(409)
                        .body("code", equalTo("DECLARATION_MISSING"))
                        .body("rule", equalTo("APP-10"))
                        .body("remedy", containsString("declarations"));
            }
            reviewer.request()
                    .accept("*/*")
                    .get(story.href("/evidence/" + story.evidence(0)))
                    .then()
                    .statusCode(409);
        }
        story.step(ASSESSOR, "accept").statusCode(409).body("code", equalTo("DECLARATION_MISSING"));
        story.upload(ASSESSOR, "LETTER", "letter.pdf", Story.pdf("a")).statusCode(409);
        story.step(DECIDER, "defer", "{\"reasons\": \"Not yet.\"}")
                .statusCode(409)
                .body("rule", equalTo("APP-10"));
        story.get(CHAIR, "/findings").statusCode(200);
        story.get(NATIONAL, "/trail").statusCode(200);
    }

    @Test
    @Allows("APP-10")
    void the_word_that_there_is_nothing_opens_it_and_leaves_the_version_alone() {
        var story = Story.submitted();
        int version = story.version();
        String etag = story.declare(ASSESSOR)
                .statusCode(201)
                .body("steps", contains("RETURN", "ACCEPT"))
                .extract()
                .header("ETag");
        assertThat(etag).isEqualTo("\"" + version + "\"");
        ASSESSOR.once()
                .header("If-Match", etag)
                .post(story.href("/accept"))
                .then()
                .statusCode(200);
        story.get(ASSESSOR, "/findings").statusCode(200);
        story.get(CHAIR, "/declarations")
                .statusCode(200)
                .body("name", contains(ASSESSOR.name()))
                .body("[0].interests", hasSize(0));
        story.get(CHAIR, "/trail")
                .body("find { it.step == 'DECLARE' }.capacity", equalTo("MANAGER"))
                .body("find { it.step == 'DECLARE' }.version", equalTo(version));
    }

    @Test
    @Refuses("APP-10")
    void an_interest_that_touches_the_case_keeps_its_holder_out() {
        var story = Story.submitted();
        for (String kind : List.of("FINANCIAL", "FAMILY", "EMPLOYMENT")) {
            story.declare(ASSESSOR, Story.interest(kind, "A cousin of the chair"))
                    .statusCode(201)
                    .body("steps", hasSize(0));
            story.step(ASSESSOR, "accept")
                    .statusCode(403)
                    .body("code", equalTo("CONFLICT_OF_INTEREST"))
                    .body("rule", equalTo("APP-10"))
                    .body("detail", containsString(kind));
            story.get(ASSESSOR, "/findings").statusCode(403);
        }
        story.declare(ASSESSOR).statusCode(201);
        story.step(ASSESSOR, "accept").statusCode(200);
        story.get(CHAIR, "/trail").body("findAll { it.step == 'DECLARE' }.detail.interests", hasSize(4));
    }

    @Test
    @Refuses("APP-10")
    void what_the_register_knows_counts_as_declared() {
        var silent = Cast.may("Wanda Rook", "manager").of("cluster:PCTC-001");
        KnownPeople.interest(silent, "FINANCIAL", "practice:Z90002");
        var story = Story.submitted();
        story.step(silent, "accept").statusCode(403).body("code", equalTo("CONFLICT_OF_INTEREST"));

        var unrelated = Cast.may("Xeno Falk", "manager").of("cluster:PCTC-001");
        KnownPeople.interest(unrelated, "FINANCIAL", "practice:Z77777");
        story.step(unrelated, "accept").statusCode(200);

        var supplier = Cast.may("Yrsa Bond", "manager").of("cluster:PCTC-001");
        KnownPeople.interest(supplier, "SUPPORT_CONTRACT", "Fellside Support Unit");
        story.assess(supplier, finding("D1-01")).statusCode(409).body("code", equalTo("COUNTERSIGNATURE_MISSING"));
    }

    @Test
    @Allows("APP-10")
    @Refuses("APP-10")
    void a_stake_in_support_is_disclosed_countersigned_and_barred_from_findings_on_support() {
        var story = Story.inReview();
        story.declare(ASSESSOR, SUPPORT).statusCode(201).body("steps", hasSize(0));
        story.get(ASSESSOR, "/findings").statusCode(200);
        story.assess(ASSESSOR, finding("D1-01"))
                .statusCode(409)
                .body("code", equalTo("COUNTERSIGNATURE_MISSING"))
                .body("rule", equalTo("APP-10"));

        story.countersign(ASSESSOR, ASSESSOR).statusCode(403).body("rule", equalTo("APP-10"));
        story.declare(OVERSEER, Story.interest("OTHER", "A walking club")).statusCode(201);
        story.countersign(OVERSEER, ASSESSOR).statusCode(409);
        story.countersign(ELSEWHERE, ASSESSOR).statusCode(404);
        story.countersign(MODERATOR, OVERSEER).statusCode(200);
        story.countersign(OVERSEER, ASSESSOR).statusCode(403).body("code", equalTo("CONFLICT_OF_INTEREST"));
        story.countersign(MODERATOR, ASSESSOR).statusCode(200);
        story.countersign(MODERATOR, DECIDER).statusCode(404);

        story.assess(ASSESSOR, finding("D1-01"), finding("D5-01"), finding("D5-05"))
                .statusCode(403)
                .body("code", equalTo("CONFLICT_OF_INTEREST"))
                .body("rule", equalTo("APP-10"))
                .body("faults.pointer", contains("/findings/1/criterion", "/findings/2/criterion"));
        story.assess(ASSESSOR, finding("D1-01")).statusCode(200);
        story.assess(OVERSEER, finding("D5-01")).statusCode(200);
        story.get(CHAIR, "/declarations")
                .body(
                        "find { it.name == '%s' }.countersignedByName".formatted(ASSESSOR.name()),
                        equalTo(MODERATOR.name()));

        story.declare(ASSESSOR, SUPPORT).statusCode(201);
        story.assess(ASSESSOR, finding("D1-02")).statusCode(409);
    }

    @Test
    @Refuses("APP-10")
    void an_officer_with_a_stake_in_support_decides_only_when_countersigned() {
        var story = Story.recommended("AUTHORISE");
        story.declare(DECIDER, SUPPORT).statusCode(201).body("steps", hasSize(0));
        story.step(DECIDER, "authorise", "{\"reasons\": \"All met.\"}").statusCode(409);
        story.countersign(Cast.OTHER_DECIDER, DECIDER).statusCode(200);
        story.step(DECIDER, "authorise", "{\"reasons\": \"All met.\"}").statusCode(200);
    }

    @Test
    void whoever_sees_the_case_for_another_reason_reads_on_but_does_not_review() {
        var story = Story.submitted();
        story.doNotDeclareFor(EVERYTHING);
        story.get(EVERYTHING, "/findings").statusCode(200);
        story.get(EVERYTHING, "/steps").body("step", contains("DECLARE"));
        story.step(EVERYTHING, "accept").statusCode(409).body("code", equalTo("DECLARATION_MISSING"));
    }

    @Test
    void only_reviewers_declare_and_in_words_the_service_knows() {
        var story = Story.submitted();
        story.declare(ASSESSOR, Story.interest("WHIM", "x"), Story.interest("OTHER", "y"))
                .statusCode(422)
                .body("faults.pointer", contains("/interests/0/kind"));
        story.declare(ASSESSOR, "{\"kind\": \"OTHER\"}").statusCode(422);
        story.declare(CHAIR).statusCode(403);
        story.declare(ELSEWHERE).statusCode(404);
        var group = Person.named(CHAIR.name(), "gp", "manager").may("application:declare");
        story.declare(group).statusCode(403).body("code", equalTo("NOT_PERMITTED"));
        ASSESSOR.request()
                .body("{\"interests\": []}")
                .post(story.href("/declarations"))
                .then()
                .statusCode(400);
        story.get(ASSESSOR, "/steps").body("step", not(hasItem("ACCEPT")));
    }

    @Test
    void a_declaration_repeated_with_its_key_is_one() {
        var story = Story.submitted();
        var key = UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
            ASSESSOR.request()
                    .header("Idempotency-Key", key)
                    .body("{\"interests\": []}")
                    .post(story.href("/declarations"))
                    .then()
                    .statusCode(201);
        }
        story.get(CHAIR, "/trail").body("findAll { it.step == 'DECLARE' }", hasSize(1));
    }

    private static String finding(String criterion) {
        return "{\"criterion\": \"%s\", \"result\": \"MET\"}".formatted(criterion);
    }
}
