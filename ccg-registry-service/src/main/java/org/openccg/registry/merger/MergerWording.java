package org.openccg.registry.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openccg.platform.audit.Recorded;
import org.openccg.registry.ccg.Wording;

/** What a group's trail says of the merger it came from or went into. */
@ApplicationScoped
class MergerWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return switch (entry.step()) {
            case "MERGE" ->
                Optional.of(
                        "The group became part of %s.".formatted(entry.detail().get("successorName")));
            case "BEGIN_BY_MERGER" ->
                Optional.of("The group began: %s became one."
                        .formatted(together(entry.detail().get("predecessorNames"))));
            default -> Optional.empty();
        };
    }

    private static String together(Object names) {
        return names instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(" and "))
                : String.valueOf(names);
    }
}
