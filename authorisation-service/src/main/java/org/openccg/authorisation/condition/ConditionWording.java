package org.openccg.authorisation.condition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

/** What the trail says of conditions. */
@ApplicationScoped
class ConditionWording implements Wording {

    private static final Map<String, String> SENTENCES = Map.of(
            "PLAN_CONDITION", "The group made a plan for its conditions on: %s.",
            "AGREE_PLAN", "The office agreed the group's plan for the conditions on: %s.",
            "ANSWER_CONDITION", "The group sent evidence for its conditions on: %s.",
            "REVIEW_CONDITION", "The office reviewed the conditions on: %s.",
            "DISCHARGE_CONDITION", "Conditions were discharged, on: %s.",
            "RETAIN_CONDITION", "Conditions were kept for another quarter, on: %s.",
            "VARY_CONDITION", "Conditions were varied, on: %s.",
            "ESCALATE_CONDITION", "Conditions were raised to a higher level of support, on: %s.");

    @Override
    public Optional<String> of(Recorded entry) {
        return Optional.ofNullable(SENTENCES.get(entry.step()))
                .map(sentence -> sentence.formatted(list(entry.detail().get("criteria"))));
    }

    private static String list(Object criteria) {
        return criteria instanceof List<?> all && !all.isEmpty()
                ? all.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : "not named";
    }
}
