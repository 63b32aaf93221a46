package org.openccg.authorisation.worklist;

import static org.openccg.authorisation.deadline.DeadlineKind.REPRESENTATIONS;
import static org.openccg.authorisation.deadline.DeadlineKind.RETURN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openccg.authorisation.allocation.Allocations;
import org.openccg.authorisation.allocation.Assignment;
import org.openccg.authorisation.application.AtHand;
import org.openccg.authorisation.application.By;
import org.openccg.authorisation.application.ModerationNeeds;
import org.openccg.authorisation.application.Recommendation;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.catalogue.Catalogues;

/** The next step of those who review and decide; whoever has not declared interests in a case does that first. */
@ApplicationScoped
class ReviewWork implements WorkSource {

    private static final Set<Recommendation> SERVED =
            EnumSet.of(Recommendation.BLOCK, Recommendation.AUTHORISE_WITH_CONDITIONS);

    private final Findings findings;
    private final Allocations allocations;
    private final ModerationNeeds needs;
    private final Catalogues catalogues;

    ReviewWork(Findings findings, Allocations allocations, ModerationNeeds needs, Catalogues catalogues) {
        this.findings = findings;
        this.allocations = allocations;
        this.needs = needs;
        this.catalogues = catalogues;
    }

    @Override
    public List<Work> on(Desk desk) {
        var inReview =
                desk.cases().stream().filter(at -> at.isIn(Status.IN_REVIEW)).toList();
        var known = new Known(
                findings.made(inReview.stream().map(AtHand::id).toList()),
                allocations.areForOthers(inReview, Assignment.ASSESSOR),
                needs.unmet(inReview));
        return desk.cases().stream()
                .flatMap(at -> at.awaitsDeclaration() ? declaring(desk, at, known) : next(desk, at, known))
                .toList();
    }

    private Stream<Work> declaring(Desk desk, AtHand at, Known known) {
        return next(desk, at.declaring(), known)
                .findFirst()
                .map(then -> new Offer(
                                desk,
                                at,
                                WorkKind.DECLARE,
                                "Declare your interests in the case of %s, or that you have none; then there is work for you",
                                "/declarations")
                        .reviewer(Optional.ofNullable(then.by()).orElseThrow()))
                .stream();
    }

    private Stream<Work> next(Desk desk, AtHand at, Known known) {
        return switch (at.application().status()) {
            case SUBMITTED -> accept(desk, at);
            case IN_REVIEW -> Stream.concat(assess(desk, at, known), moderate(desk, at, known));
            case IN_MODERATION ->
                step(desk, at, Step.RECOMMEND, WorkKind.RECOMMEND, "Moderate the findings on %s and recommend");
            case RECOMMENDED -> recommended(desk, at);
            case NOTICE_SERVED ->
                desk.mayStill(at, REPRESENTATIONS)
                        ? Stream.empty()
                        : decide(desk, at, Step.BLOCK, "Decide on %s: the group was heard or its time is over");
            case DEFERRED ->
                step(desk, at, Step.RESUME, WorkKind.RESUME, "Take the case of %s up again when it is time");
            default -> Stream.empty();
        };
    }

    private static Stream<Work> accept(Desk desk, AtHand at) {
        boolean returnable = desk.mayStill(at, RETURN);
        String action = returnable
                ? "Take the bid of %s into review, or return it with everything that is missing"
                : "Take the bid of %s into review";
        var offer = new Offer(desk, at, WorkKind.ACCEPT, action, "/accept");
        if (!at.isOpen(Step.ACCEPT)) {
            return Stream.empty();
        }
        return Stream.of(
                returnable
                        ? offer.reviewer(By.MANAGER, desk.clock(at, RETURN).orElseThrow(), null)
                        : offer.reviewer(By.MANAGER));
    }

    private Stream<Work> assess(Desk desk, AtHand at, Known known) {
        long left = at.application()
                        .catalogueVersion()
                        .map(catalogues::version)
                        .map(each -> each.criteria().size())
                        .orElse(0)
                - known.made.getOrDefault(at.id(), 0L);
        return left > 0
                        && !known.forOtherAssessors.contains(at.id())
                        && at.application().lets(By.ASSESSOR, at.who())
                ? Stream.of(new Offer(
                                desk,
                                at,
                                WorkKind.ASSESS,
                                "Assess what is left of the bid of %%s: %d %s"
                                        .formatted(left, left == 1 ? "criterion" : "criteria"),
                                "/findings")
                        .reviewer(By.ASSESSOR))
                : Stream.empty();
    }

    private static Stream<Work> moderate(Desk desk, AtHand at, Known known) {
        return known.made.containsKey(at.id()) && !known.notYet.contains(at.id())
                ? step(desk, at, Step.MODERATE, WorkKind.MODERATE, "Take the findings on %s into moderation")
                : Stream.empty();
    }

    private static Stream<Work> recommended(Desk desk, AtHand at) {
        boolean toServe = at.application()
                .review()
                .recommendation()
                .filter(SERVED::contains)
                .isPresent();
        return toServe
                ? step(desk, at, Step.SERVE_NOTICE, WorkKind.SERVE_NOTICE, "Serve the notice of what is proposed on %s")
                : decide(desk, at, Step.AUTHORISE, "Decide on %s as the moderator recommends, or otherwise");
    }

    private static Stream<Work> decide(Desk desk, AtHand at, Step step, String action) {
        return at.isOpen(step)
                ? Stream.of(new Offer(desk, at, WorkKind.DECIDE, action, "/steps").reviewer(step.by()))
                : Stream.empty();
    }

    private static Stream<Work> step(Desk desk, AtHand at, Step step, WorkKind kind, String action) {
        return at.isOpen(step)
                ? Stream.of(new Offer(desk, at, kind, action, "/" + step.slug()).reviewer(step.by()))
                : Stream.empty();
    }

    /**
     * What was looked up for the cases in review.
     *
     * @param made how many criteria were found met or not
     */
    private record Known(Map<UUID, Long> made, Set<UUID> forOtherAssessors, Set<UUID> notYet) {}
}
