package org.openccg.authorisation.condition.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.condition.Condition;
import org.openccg.authorisation.condition.ConditionEntry;
import org.openccg.authorisation.condition.Conditions;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.platform.time.Until;

/** Shows conditions with the days the ledger has for them. */
@ApplicationScoped
class ConditionViews {

    private final Conditions conditions;
    private final Deadlines deadlines;

    ConditionViews(Conditions conditions, Deadlines deadlines) {
        this.conditions = conditions;
        this.deadlines = deadlines;
    }

    ConditionsView of(Application application, Instant now) {
        var plans = deadlines.of(application.id(), DeadlineKind.PLAN);
        var reviews = deadlines.of(application.id(), DeadlineKind.REVIEW);
        var entries = conditions.entries(application.id()).stream()
                .collect(Collectors.groupingBy(ConditionEntry::conditionId));
        return ConditionsView.of(
                application,
                conditions.of(application.id()).stream()
                        .map(each -> ConditionView.of(
                                each,
                                entries.getOrDefault(each.id(), List.of()),
                                due(each, plans),
                                due(each, reviews),
                                now))
                        .toList());
    }

    private static @Nullable Until due(Condition condition, Map<UUID, Until> days) {
        return condition.period().map(days::get).orElse(null);
    }
}
