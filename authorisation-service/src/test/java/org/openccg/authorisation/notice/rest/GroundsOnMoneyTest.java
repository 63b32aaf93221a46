package org.openccg.authorisation.notice.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;

/** Eight practices with 44,000 patients: too small is no ground, too dear may be one. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class GroundsOnMoneyTest {

    @Test
    @Allows("BLK-5")
    @Refuses("BLK-1")
    void a_group_is_never_too_small_but_may_plan_to_spend_too_much() {
        var story = Story.recommended("BLOCK");
        story.step(ASSESSOR, "serve-notice", story.notice("SIZE"))
                .statusCode(422)
                .body("code", equalTo("PROHIBITED_GROUND"));
        story.step(ASSESSOR, "serve-notice", grounds(story.groundOnMoney(sums("ONS_MODERATED", 44000, "1205600"))))
                .statusCode(200);
        story.get(CHAIR, "/notices")
                .body("[0].grounds[0].title", equalTo("Money would not be properly controlled"))
                .body("[0].grounds[0].criterionText", containsString("unning"))
                .body("[0].grounds[0].finding.result", equalTo("NOT_MET"))
                .body("[0].grounds[0].finding.distance", equalTo("1.10 a head over the allowance"))
                .body("[0].grounds[0].sums.allowance", equalTo(1100000))
                .body("[0].grounds[0].sumsInWords", containsString("£105,600.00 over the allowance of £1,100,000.00"));
    }

    @Test
    @Refuses("BLK-5")
    void money_is_no_ground_without_its_sums() {
        var story = Story.recommended("BLOCK");
        story.step(ASSESSOR, "serve-notice", story.notice("FINANCIAL_CONTROL"))
                .statusCode(422)
                .body("code", equalTo("GROUND_UNSUPPORTED"))
                .body("rule", equalTo("BLK-5"))
                .body("faults.pointer", contains("/grounds/0/sums"));
    }

    @Test
    @Refuses("BLK-5")
    void sums_that_do_not_add_up_or_stay_within_the_allowance_support_nothing() {
        var story = Story.recommended("BLOCK");
        story.step(ASSESSOR, "serve-notice", grounds(story.groundOnMoney("""
                        "sums": {"population": 44000, "basis": "ONS_MODERATED", "populationOn": "2039-04-01", "rate": 25.00,
                          "allowance": 1000000, "plannedSpend": 1100000}""")))
                .statusCode(422)
                .body("rule", equalTo("BLK-5"))
                .body(
                        "faults.pointer",
                        contains(
                                "/grounds/0/sums/populationOn",
                                "/grounds/0/sums/allowance",
                                "/grounds/0/sums/plannedSpend"));
    }

    @Test
    @Refuses("BLK-5")
    @Allows("BLK-5")
    void the_allowance_published_for_the_group_goes_before_any_other() {
        var story = Story.startedWithAllowance().recommendedToBlock();
        story.step(ASSESSOR, "serve-notice", grounds(story.groundOnMoney(sums("RAW_LIST", 43000, "1205600"))))
                .statusCode(422)
                .body("faults.pointer", contains("/grounds/0/sums/basis"))
                .body("faults.remedy", contains(containsString("£25.00 a head for 44000 people, ONS_MODERATED")));
        story.step(ASSESSOR, "serve-notice", grounds(story.groundOnMoney(sums("ONS_MODERATED", 44000, "1205600"))))
                .statusCode(200)
                .body("grounds[0].sums.basis", equalTo("ONS_MODERATED"));
    }

    @Test
    @Allows("BLK-5")
    @Refuses("BLK-5")
    void a_control_that_failed_stands_for_the_sums_with_a_document_of_the_ground() {
        var story = Story.recommended("BLOCK");
        story.step(ASSESSOR, "serve-notice", grounds(story.groundOnMoney(control(UUID.randomUUID()))))
                .statusCode(422)
                .body("rule", equalTo("BLK-5"))
                .body("faults.pointer", contains("/grounds/0/controlFailed/evidence"));
        story.step(ASSESSOR, "serve-notice", grounds(story.groundOnMoney(control(UUID.fromString(story.evidence(2))))))
                .statusCode(200)
                .body("grounds[0].controlFailed.control", equalTo("Two people approve every payment"));
    }

    private static String grounds(String ground) {
        return "{\"grounds\": [%s]}".formatted(ground);
    }

    private static String sums(String basis, int population, String planned) {
        return """
                "sums": {"population": %d, "basis": "%s", "populationOn": "2012-04-01", "rate": 25.00, "plannedSpend": %s}""".formatted(population, basis, planned);
    }

    private static String control(UUID document) {
        return """
                "controlFailed": {"control": "Two people approve every payment", "evidence": "%s"}""".formatted(document);
    }
}
