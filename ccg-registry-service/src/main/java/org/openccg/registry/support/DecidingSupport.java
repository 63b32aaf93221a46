package org.openccg.registry.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.Finding;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.moment.Dates;

/** Writes down what was decided about a group's support; the group alone makes it hold, and ends it. */
@ApplicationScoped
public class DecidingSupport {

    private static final int YEARS_AHEAD = 10;

    private final SupportDecisions decisions;
    private final GroupHistory history;

    DecidingSupport(SupportDecisions decisions, GroupHistory history) {
        this.decisions = decisions;
        this.history = history;
    }

    /**
     * @param group locked
     * @param capacity of whoever writes it down
     */
    public SupportDecision record(
            Group group, SupportDecision.Stated stated, Party recorder, String capacity, Instant at) {
        group.decideSupport(at);
        refuseImpossible(stated.terms());
        var decision = new SupportDecision(group.id(), stated, recorder, at);
        decisions.persist(decision);
        var detail = detail(decision);
        detail.put("route", decision.route());
        detail.put("annualPrice", decision.terms().annualPrice().toPlainString());
        Dates.put(detail, "termMonths", decision.terms().termMonths());
        detail.put("proposer", decision.proposer().party());
        detail.put("proposerName", decision.proposer().name());
        detail.put("proposerCapacity", decision.proposer().capacity());
        detail.put("decider", decision.decider());
        detail.put("recorder", decision.recorder());
        detail.put("findings", decision.findings());
        tell(group, Step.DECIDE_SUPPORT, capacity, at, null, decision, detail);
        return decision;
    }

    /** @param group locked */
    public SupportDecision confirm(
            Group group,
            UUID id,
            boolean acknowledged,
            @Nullable String fewerOptionsBecause,
            UUID by,
            String capacity,
            Instant at) {
        var decision = decisions.in(group.id(), id);
        group.confirmSupport(at);
        if (decision.isBinding() || decision.endReason() != null) {
            throw Refused.because(
                    RegistryProblem.OVER_ALREADY,
                    decision.isBinding() ? "It holds already." : "The group has ended it.",
                    "Nothing needs to be confirmed.");
        }
        decision.confirm(acknowledged, fewerOptionsBecause, by, at);
        refuseUnlessBinding(decision);
        tell(group, Step.CONFIRM_SUPPORT, capacity, at, null, decision, detail(decision));
        return decision;
    }

    /** @param group locked */
    public SupportDecision end(Group group, UUID id, LocalDate on, String reason, String capacity, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        var decision = decisions.in(group.id(), id);
        group.endSupport(at);
        LocalDate earliest = decision.earliestExit(today);
        new Faults()
                .unless(
                        !on.isBefore(earliest) && !on.isAfter(today.plusYears(YEARS_AHEAD)),
                        new Fault(
                                null,
                                "It cannot end on %s.".formatted(Deadline.words(on)),
                                "Name %s or a later day within ten years; that is what its notice and its minimum leave."
                                        .formatted(Deadline.words(earliest)),
                                "/on"))
                .unless(
                        !decision.isOverOn(on),
                        new Fault(null, "It ends before that already.", "Nothing needs to be done.", "/on"))
                .refuseIfAny(CommonProblem.INVALID);
        decision.end(on, reason);
        var detail = detail(decision);
        detail.put("on", on.toString());
        tell(group, Step.END_SUPPORT, capacity, at, reason, decision, detail);
        return decision;
    }

    private static void refuseImpossible(Terms terms) {
        Integer minimum = terms.minimumTermMonths();
        Integer term = terms.termMonths();
        if (minimum != null && term != null && minimum > term) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(
                            null,
                            "A minimum of %d months does not fit into %d.".formatted(minimum, term),
                            "Name a minimum within the term, or none.",
                            "/minimumTermMonths")));
        }
    }

    /** What no decision of the group could make lawful is not confirmed. */
    private static void refuseUnlessBinding(SupportDecision decision) {
        if (!decision.isBinding()) {
            throw new Refused(
                    RegistryProblem.SUPPORT_WITHOUT_EFFECT,
                    decision.findings().stream().map(DecidingSupport::fault).toList());
        }
    }

    private static Fault fault(Finding finding) {
        return Fault.of(RegistryRule.valueOf(finding.rule().replace('-', '_')), finding.detail(), finding.remedy());
    }

    private void tell(
            Group group,
            Step step,
            String capacity,
            Instant at,
            @Nullable String reason,
            SupportDecision decision,
            Map<String, Object> detail) {
        if (!decision.isBinding()) {
            detail.put("effect", "none");
        }
        history.record(group, step.name(), capacity, at, group.status(), reason, detail);
    }

    private static Map<String, Object> detail(SupportDecision decision) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("decisionId", decision.id());
        detail.put("serviceLine", decision.serviceLine());
        detail.put("provider", decision.provider().name());
        return detail;
    }
}
