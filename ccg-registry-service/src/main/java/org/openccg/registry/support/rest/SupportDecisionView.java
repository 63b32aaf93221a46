package org.openccg.registry.support.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.registry.Finding;
import org.openccg.registry.budget.Allowance;
import org.openccg.registry.support.Effect;
import org.openccg.registry.support.Option;
import org.openccg.registry.support.Party;
import org.openccg.registry.support.Proposer;
import org.openccg.registry.support.Provider;
import org.openccg.registry.support.Route;
import org.openccg.registry.support.SupportCosts;
import org.openccg.registry.support.SupportDecision;
import org.openccg.registry.support.Terms;

@Schema(name = "SupportDecision")
record SupportDecisionView(
        UUID id,
        String serviceLine,
        Provider provider,
        Route route,
        Terms terms,

        @Schema(examples = "1.20", description = "pounds a year; null where nobody knows how many patients there are")
        @Nullable
        BigDecimal perHead,

        List<Option> options,
        @Nullable String fewerOptionsBecause,
        Proposer proposer,
        Party decider,

        @Schema(description = "who wrote it down") Party recorder,

        boolean longTermAcknowledged,
        Instant recordedAt,
        @Nullable Instant confirmedAt,

        @Schema(description = "the first day on which it no longer holds; null: without end") @Nullable
        LocalDate endsOn,

        @Nullable String endReason,

        @Schema(description = "the first day on which the group may be free of it, if it gives notice today")
        LocalDate earliestExit,

        Effect effect,
        List<Finding> findings) {

    static SupportDecisionView of(SupportDecision decision, Optional<Allowance> allowance, LocalDate today) {
        return new SupportDecisionView(
                decision.id(),
                decision.serviceLine(),
                decision.provider(),
                decision.route(),
                decision.terms(),
                SupportCosts.perHead(decision.terms().annualPrice(), allowance),
                decision.options(),
                decision.fewerOptionsBecause(),
                decision.proposer(),
                decision.decider(),
                decision.recorder(),
                decision.isLongTermAcknowledged(),
                decision.recordedAt(),
                decision.confirmedAt(),
                decision.endsOn(),
                decision.endReason(),
                decision.earliestExit(today),
                decision.effect(),
                decision.findings());
    }

    Cursor cursor() {
        return Cursor.of(id.toString());
    }
}
