package org.openccg.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Wording;

/** What happened to a group's area, in words. */
@ApplicationScoped
class AreaWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        var detail = entry.detail();
        return switch (entry.step()) {
            case "CHANGE_AREA" -> Optional.of(changed(detail));
            case "PROPOSE_BOUNDARY" ->
                Optional.of("%s proposed other boundaries: %s. This has no effect unless the group adopts it."
                        .formatted(detail.get("proposedBy"), pieces(detail, "adds", "removes")));
            case "DECLINE_BOUNDARY" -> Optional.of("The group declined %s.".formatted(proposal(detail)));
            default -> Optional.empty();
        };
    }

    private static String changed(Map<String, Object> detail) {
        var said = new ArrayList<String>();
        if (detail.containsKey("added")) {
            said.add("The group changed its area: %s".formatted(pieces(detail, "added", "removed"))
                    + (detail.containsKey("proposalId") ? ", adopted from %s.".formatted(proposal(detail)) : "."));
        }
        if (detail.containsKey("justification")) {
            said.add(
                    detail.get("justification").toString().isEmpty()
                            ? "The group took back what it had said of crossing a boundary."
                            : "The group said why its area crosses a boundary.");
        }
        if (detail.containsKey("outline")) {
            said.add("The group drew an outline of its area.");
        }
        return String.join(" ", said);
    }

    private static String pieces(Map<String, Object> detail, String adds, String removes) {
        return "%s small areas added and %s removed".formatted(detail.get(adds), detail.get(removes));
    }

    private static String proposal(Map<String, Object> detail) {
        return "a proposal of %s of %s"
                .formatted(
                        detail.get("proposedBy"),
                        Deadline.words(LocalDate.parse(detail.get("proposedOn").toString())));
    }
}
