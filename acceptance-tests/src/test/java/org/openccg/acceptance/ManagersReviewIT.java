package org.openccg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openccg.client.CallFailed;
import org.openccg.client.Headers;
import org.openccg.client.Problem;
import org.openccg.client.authorisation.model.ConditionConsidered;
import org.openccg.client.authorisation.model.Criterion;
import org.openccg.client.authorisation.model.FindingsBatch;
import org.openccg.client.authorisation.model.Found;
import org.openccg.client.authorisation.model.Ground;
import org.openccg.client.authorisation.model.InformationAnswer;
import org.openccg.client.authorisation.model.NewInformationRequest;
import org.openccg.client.authorisation.model.NewRepresentation;
import org.openccg.client.authorisation.model.Proposal;
import org.openccg.client.authorisation.model.Recommendation;
import org.openccg.client.authorisation.model.Recommending;
import org.openccg.client.authorisation.model.RequestState;
import org.openccg.client.authorisation.model.Result;
import org.openccg.client.authorisation.model.Status;
import org.openccg.local.demo.FirstCase;
import org.openccg.local.demo.Story;

/** A manager's whole review and notice, done by a program that was written against the generated Java client. */
class ManagersReviewIT {

    private static final String CRITERION = "D3-02";

    private UUID application;
    private UUID plan;
    private Desk assessor;
    private Desk moderator;
    private Desk lead;

    @Test
    void a_manager_reviews_and_serves_notice_through_the_generated_client() {
        aSubmittedBid();
        accept();
        find();
        ask();
        moderateAndRecommend();
        refuseToServeForSize();
        serve();
        represent();
    }

    private void aSubmittedBid() {
        assertThat(Story.play(TheSuite.get(), TheSuite.console(), story -> {
                    var first = new FirstCase(story);
                    first.bid();
                    application = UUID.fromString(first.applicationId());
                }))
                .isTrue();
        assessor = Desk.of("helen.marsh", application);
        moderator = Desk.of("tom.birch", application);
        lead = Desk.of("amara.osei", application);
        plan = lead.evidence().stream()
                .filter(each -> each.getType().equals("FINANCIAL_PLAN"))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private void accept() {
        var closed = refusal(() -> assessor.steps().stepsAccept(application, Headers.newKey(), assessor.seen()));
        assertThat(closed.restsOn("APP-10"))
                .as("who has not declared takes no step")
                .isTrue();
        assessor.declare();
        var accepted = assessor.steps().stepsAccept(application, Headers.newKey(), assessor.seen());
        assertThat(accepted.getStatus()).isEqualTo(Status.IN_REVIEW);
    }

    private void find() {
        var batch = new FindingsBatch();
        assessor.catalogue().criteriaCatalogueNewest().getCriteria().stream()
                .map(this::found)
                .forEach(batch::addFindingsItem);
        var findings = assessor.assessment().findingsAssess(application, assessor.seen(), batch);
        assertThat(findings.getFindings()).hasSameSizeAs(batch.getFindings());
        assertThat(assessor.assessment().findingsProgress(application).getAssessed())
                .isEqualTo(batch.getFindings().size());
    }

    private Found found(Criterion criterion) {
        var found = new Found().criterion(criterion.getCode());
        return criterion.getCode().equals(CRITERION)
                ? found.result(Result.NOT_MET)
                        .distance("Balance is not shown for 2013/14.")
                        .addEvidenceItem(plan)
                : found.result(Result.MET);
    }

    private void ask() {
        var asked = assessor.information()
                .informationAsk(
                        application,
                        Headers.newKey(),
                        new NewInformationRequest()
                                .addCriteriaItem(CRITERION)
                                .question("What does the plan say for 2014/15?")
                                .addEvidenceTypesItem("FINANCIAL_PLAN"));
        assertThat(asked.getStopsClock()).isTrue();
        assertThat(asked.getDue().getLastDay()).isAfter(asked.getAsked().getAt().toLocalDate());
        var answered = lead.information()
                .informationAnswer(
                        application,
                        asked.getId(),
                        Headers.newKey(),
                        new InformationAnswer()
                                .text("It is on page 9 of the plan.")
                                .addEvidenceItem(plan));
        assertThat(answered.getState()).isEqualTo(RequestState.ANSWERED);
    }

    private void moderateAndRecommend() {
        var own = refusal(() -> assessor.steps().reviewModerate(application, Headers.newKey(), assessor.seen()));
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.restsOn("APP-9")).isTrue();
        moderator.declare();
        moderator.steps().reviewModerate(application, Headers.newKey(), moderator.seen());
        var recommended = moderator
                .steps()
                .reviewRecommend(
                        application,
                        Headers.newKey(),
                        moderator.seen(),
                        new Recommending()
                                .recommendation(Recommendation.BLOCK)
                                .reasons("The financial plan does not show balance."));
        assertThat(recommended.getStatus()).isEqualTo(Status.RECOMMENDED);
    }

    private void refuseToServeForSize() {
        var check = assessor.notices().noticesCheck(application, proposal("SIZE"));
        assertThat(check.getServable()).isFalse();
        assertThat(check.getFaults()).extracting(Problem.Fault::rule).contains("BLK-1");
        var refused = refusal(() -> assessor.notices()
                .noticesServeNotice(application, Headers.newKey(), assessor.seen(), proposal("SIZE")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.restsOn("BLK-1")).isTrue();
        assertThat(refused.remedy()).isNotBlank();
        assertThat(refused.faults()).extracting(Problem.Fault::pointer).contains("/grounds/0/ground");
        assertThat(assessor.applications().applicationsShow(application).getStatus())
                .isEqualTo(Status.RECOMMENDED);
    }

    private void serve() {
        var lawful = proposal("FUNCTIONS_NOT_DISCHARGEABLE");
        var check = assessor.notices().noticesCheck(application, lawful);
        assertThat(check.getFaults()).isEmpty();
        assertThat(check.getServable()).isTrue();
        String stale = assessor.seen().replace("\"", "\"9");
        var late = refusal(() -> assessor.notices().noticesServeNotice(application, Headers.newKey(), stale, lawful));
        assertThat(late.status()).isEqualTo(412);
        String key = Headers.newKey();
        String seen = assessor.seen();
        var served = assessor.notices().noticesServeNotice(application, key, seen, lawful);
        assertThat(served.getStatus()).isEqualTo(Status.NOTICE_SERVED);
        assertThat(served.getServedOn()).isNotEmpty();
        assertThat(assessor.notices().noticesServeNotice(application, key, seen, lawful))
                .as("an answer lost on the way is given again")
                .isEqualTo(served);
    }

    private void represent() {
        lead.notices()
                .representationsRepresent(
                        application,
                        Headers.newKey(),
                        new NewRepresentation()
                                .points(List.of("The balance the notice misses is on page 1 of the plan."))
                                ._final(false));
        var read = assessor.notices().representationsList(application);
        assertThat(read).hasSize(1);
        assertThat(read.get(0).getPoints()).containsExactly("The balance the notice misses is on page 1 of the plan.");
        assertThat(read.get(0).getBy().getName()).isEqualTo("Amara Osei");
    }

    private Proposal proposal(String ground) {
        return new Proposal()
                .addGroundsItem(new Ground()
                        .ground(ground)
                        .criterion(CRITERION)
                        .addEvidenceItem(plan)
                        .reasons("The plan does not show how the budget balances.")
                        .addConditionsConsideredItem(new ConditionConsidered()
                                .supportLevel("II")
                                .whyInadequate("Advice was given twice and the plan did not change.")));
    }

    private static Problem refusal(ThrowingCallable call) {
        return catchThrowableOfType(CallFailed.class, call).problem().orElseThrow();
    }
}
