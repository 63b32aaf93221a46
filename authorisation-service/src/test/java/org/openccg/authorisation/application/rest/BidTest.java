package org.openccg.authorisation.application.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.OFFICER;
import static org.openccg.authorisation.Cast.SIGNATORY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class BidTest {

    @Test
    @Allows("APP-1")
    void a_letter_of_support_counts_as_the_signature_of_its_practice() {
        var story = Story.started();
        String letter = story.upload(CHAIR, "LETTER", "letter-of-support.pdf", Story.pdf("We support the bid."))
                .statusCode(201)
                .extract()
                .path("id");
        support(story, CHAIR, "Z90002", letter)
                .statusCode(200)
                .body("practices.find { it.practice == 'Z90002' }.by", equalTo("LETTER"))
                .body("practices.find { it.practice == 'Z90001' }.by", nullValue())
                .body("signed", equalTo(1))
                .body("needed", equalTo(2));
        story.sign(SIGNATORY, "Z90002").statusCode(200);
        story.get(CHAIR, "/signatures")
                .body("practices.find { it.practice == 'Z90002' }.signatory", equalTo(SIGNATORY.name()));
    }

    @Test
    @Refuses("APP-1")
    void only_a_letter_of_the_group_s_own_evidence_counts() {
        var story = Story.complete();
        support(story, CHAIR, "Z99999", story.evidence(0))
                .statusCode(422)
                .body("code", equalTo("LETTER_INVALID"))
                .body("rule", equalTo("APP-1"))
                .body("faults.pointer", contains("/practice", "/evidence"));
        support(story, SIGNATORY, "Z90002", story.evidence(0)).statusCode(403);
    }

    @Test
    @Refuses("APP-1")
    void the_constitution_may_ask_for_more_signatures() {
        var story = Story.complete();
        draft(story, "\"signatureThreshold\": 75").statusCode(200).body("signatureThreshold", equalTo(75.00f));
        story.step(CHAIR, "submit")
                .statusCode(422)
                .body("faults.rule", hasItem("APP-1"))
                .body("faults.detail", hasItem("2 of 3 practices have signed."))
                .body("faults.remedy", hasItem(containsString("At least 75 per cent of the practices must sign")))
                .body("faults.remedy", hasItem(containsString("Not yet: Surgery Z90003 (Z90003)")));
        draft(story, "\"signatureThreshold\": 66").statusCode(200);
        story.certify(CHAIR).statusCode(200);
        story.certify(OFFICER).statusCode(200);
        story.step(CHAIR, "submit").statusCode(200);
    }

    @Test
    void a_group_chooses_its_wave_and_is_told_of_one_that_does_not_exist() {
        var story = Story.started();
        draft(story, "\"wave\": \"9\"").statusCode(422).body("faults.pointer", contains("/wave"));
        draft(story, "\"wave\": \"4\"").statusCode(200).body("wave", equalTo("4"));
    }

    @Test
    @Refuses("APP-7")
    void a_returned_bid_stays_in_its_wave() {
        var story = Story.submitted();
        var wave = story.get(CHAIR, "").extract().<String>path("wave");
        story.step(ASSESSOR, "return", "{\"missing\": [\"The plan ends in 2013.\"]}")
                .statusCode(200);
        draft(story, "\"wave\": \"%s\"".formatted("3".equals(wave) ? "4" : "3"))
                .statusCode(409)
                .body("rule", equalTo("APP-7"));
        draft(story, "\"signatureThreshold\": 50").statusCode(200).body("wave", equalTo(wave));
    }

    @Test
    void withdrawing_says_beforehand_what_it_would_do() {
        var story = Story.noticed();
        story.get(CHAIR, "/withdrawal")
                .body("effects", hasItem(containsString("The notice served falls")))
                .body("effects", hasItem(containsString("may start a new application at any time")));
        Story.started().get(CHAIR, "/withdrawal").body("effects", hasItem(containsString("never heard of this draft")));
    }

    @Test
    void a_new_application_begins_with_what_the_last_one_said() {
        var story = Story.complete();
        CHAIR.request()
                .body("{\"statements\": [{\"criterion\": \"D1-01\", \"text\": \"All of us.\", \"version\": 0}]}")
                .put(story.href("/statements"))
                .then()
                .statusCode(200);
        story.step(CHAIR, "withdraw", "{\"reasons\": \"We want to say more.\"}").statusCode(200);
        var next = Story.startedBy(CHAIR, story.group());
        next.get(CHAIR, "")
                .body("earlier", equalTo(story.id().toString()))
                .body("summary", equalTo("Three practices of the vale."))
                .body("accountableOfficer.name", equalTo(OFFICER.name()))
                .body("practices.findAll { it.signed }.size()", equalTo(0));
        next.get(CHAIR, "/statements").body("statements.text", contains("All of us."));
        next.get(ASSESSOR, "/statements").body("statements.text", not(hasItem("All of us.")));
    }

    @Test
    void or_with_nothing_if_the_group_wants_to() {
        var story = Story.complete();
        story.step(CHAIR, "withdraw", "{\"reasons\": \"From the beginning.\"}").statusCode(200);
        CHAIR.once()
                .body("{\"groupId\": \"%s\", \"startFromEarlier\": false}".formatted(story.group()))
                .post("/applications")
                .then()
                .statusCode(201)
                .body("summary", equalTo(""))
                .body("earlier", equalTo(story.id().toString()));
    }

    private static ValidatableResponse draft(Story story, String more) {
        return CHAIR.step(story.version())
                .body("""
                        {"summary": "Us.", "accountableOfficer": {"subject": "%s", "name": "%s"}, %s}""".formatted(OFFICER.subject(), OFFICER.name(), more))
                .put(story.href(""))
                .then();
    }

    private static ValidatableResponse support(Story story, Person person, String practice, String letter) {
        return person.once()
                .body("{\"practice\": \"%s\", \"evidence\": \"%s\"}".formatted(practice, letter))
                .post(story.href("/letters-of-support"))
                .then();
    }
}
