package org.openccg.authorisation.application.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.openccg.authorisation.Cast.CHAIR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Cast;
import org.openccg.authorisation.Clock;
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
class IndependenceTest {

    @Test
    @Allows("APP-2")
    @Refuses("APP-2")
    void only_the_reviewing_chain_is_kept_from_signing() {
        KnownPeople.office("PCTC-D9", "cluster:PCTC-D9", null);
        var story = Story.started();
        refused(story, posted(signatory("Posted Below"), "PCTC-001"));
        refused(story, posted(signatory("Posted Above"), "FELLS"));
        refused(story, signatory("Claims It").of("cluster:PCTC-001"));
        story.sign(posted(signatory("Posted Elsewhere"), "PCTC-D9"), "Z90003").statusCode(200);
    }

    @Test
    @Refuses("APP-2")
    void a_signature_is_worth_nothing_once_its_giver_went_over_to_the_reviewer() {
        var story = Story.complete();
        var turncoat = signatory("Turn Coat");
        story.sign(turncoat, "Z90003").statusCode(200);
        KnownPeople.post(turncoat, "PCTC-001", "MANAGER", null, null, Clock.today(), null);
        story.get(CHAIR, "/completeness")
                .body("missing.rule", contains("APP-2"))
                .body("missing.pointer", contains("/signatures/Z90003"));
        story.step(CHAIR, "submit").statusCode(422).body("faults.rule", hasItem("APP-2"));

        story.sign(signatory("Loyal Soul"), "Z90003").statusCode(200);
        story.step(CHAIR, "submit").statusCode(200);
    }

    private static void refused(Story story, Person person) {
        story.sign(person, "Z90003")
                .statusCode(422)
                .body("code", equalTo("SIGNATORY_NOT_INDEPENDENT"))
                .body("rule", equalTo("APP-2"));
        story.get(CHAIR, "").body("practices.find { it.practice == 'Z90003' }.signed", equalTo(false));
    }

    private static Person posted(Person person, String office) {
        KnownPeople.post(person, office, "MANAGER", null);
        return person;
    }

    private static Person signatory(String name) {
        return Cast.may(name, "gp", "manager").of("practice:Z90003");
    }
}
