package org.openccg.authorisation.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

/** What the trail says of allocations. */
@ApplicationScoped
class AllocationWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return switch (entry.step()) {
            case "ALLOCATE" ->
                Optional.of("%s was allocated as %s%s.".formatted(name(entry), part(entry), rule(entry)));
            case "RELEASE" -> Optional.of("%s was released as %s.".formatted(name(entry), part(entry)));
            default -> Optional.empty();
        };
    }

    private static Object name(Recorded entry) {
        return entry.detail().getOrDefault("name", "Somebody");
    }

    private static String part(Recorded entry) {
        return Assignment.MODERATOR.name().equals(entry.detail().get("capacity")) ? "moderator" : "assessor";
    }

    private static String rule(Recorded entry) {
        return switch (String.valueOf(entry.detail().get("rule"))) {
            case "CONTINUITY" -> ", knowing the group from an earlier application";
            case "LEAST_LOAD" -> ", having the fewest cases in hand";
            case "BY_HAND" -> " by hand";
            default -> "";
        };
    }
}
