package org.openccg.registry.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Wording;

/** Tells in words what was decided about a group's support, and by whom. */
@ApplicationScoped
class SupportWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        var detail = entry.detail();
        String what = "%s from %s".formatted(detail.get("serviceLine"), detail.get("provider"));
        return Optional.ofNullable(
                switch (entry.step()) {
                    case "DECIDE_SUPPORT" -> decided(what, detail);
                    case "CONFIRM_SUPPORT" -> "The group made the decision on %s its own.".formatted(what);
                    case "END_SUPPORT" ->
                        "Support for %s ends: %s is the first day without it."
                                .formatted(what, Deadline.words(LocalDate.parse(String.valueOf(detail.get("on")))));
                    default -> null;
                });
    }

    private static String decided(String what, Map<String, Object> detail) {
        String done = "%s was written down as decided by %s, proposed by %s (%s)"
                .formatted(what, party(detail), detail.get("proposerName"), detail.get("proposerCapacity"));
        return detail.containsKey("effect") ? "%s; it has no effect. %s".formatted(done, why(detail)) : done + ".";
    }

    private static String party(Map<String, Object> detail) {
        return switch (Party.valueOf(String.valueOf(detail.get("decider")))) {
            case GROUP -> "the group";
            case OFFICE -> "an office";
            case SUPPLIER -> "the supplier";
        };
    }

    private static String why(Map<String, Object> detail) {
        return detail.get("findings") instanceof List<?> findings
                ? findings.stream()
                        .filter(Map.class::isInstance)
                        .map(finding -> String.valueOf(((Map<?, ?>) finding).get("detail")))
                        .collect(Collectors.joining(" "))
                : "";
    }
}
