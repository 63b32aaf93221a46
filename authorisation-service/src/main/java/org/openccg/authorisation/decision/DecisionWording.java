package org.openccg.authorisation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.time.Deadline;

/** Tells in words of decisions. */
@ApplicationScoped
class DecisionWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        var detail = entry.detail();
        return Optional.ofNullable(
                switch (entry.step()) {
                    case "AUTHORISE" -> "The group was authorised.";
                    case "IMPOSE_CONDITIONS" -> "The group was authorised with conditions.";
                    case "BLOCK" ->
                        "The bid was blocked, on the ground: " + list(detail.get("grounds")) + "." + appeal(detail);
                    case "DEFER" -> "The decision was deferred." + appeal(detail);
                    case "CORRECT_DECISION" -> "The words of the decision were put right." + appeal(detail);
                    case "NON_DETERMINATION" ->
                        "The Board had not decided by %s.".formatted(day(detail.get("dueOn"))) + appeal(detail);
                    case "DISCHARGE_LAST" -> "The last condition was discharged, and the group is authorised in full.";
                    default -> null;
                });
    }

    private static String appeal(Map<String, Object> detail) {
        return detail.containsKey("lastDayToAppeal")
                ? " The last day to appeal is %s.".formatted(day(detail.get("lastDayToAppeal")))
                : "";
    }

    private static String list(Object codes) {
        return codes instanceof List<?> all
                ? all.stream()
                        .map(code ->
                                String.valueOf(code).toLowerCase(Locale.ROOT).replace('_', ' '))
                        .distinct()
                        .collect(Collectors.joining("; "))
                : "not named";
    }

    private static String day(Object day) {
        return day == null ? "not named" : Deadline.words(LocalDate.parse(String.valueOf(day)));
    }
}
