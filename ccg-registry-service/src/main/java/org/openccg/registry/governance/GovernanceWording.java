package org.openccg.registry.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Wording;

/** Tells in words what happened to a governing body, and whom offices put to work. */
@ApplicationScoped
class GovernanceWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        var detail = entry.detail();
        return Optional.ofNullable(
                switch (entry.step()) {
                    case "SEAT" ->
                        "%s came onto the governing body as %s from %s."
                                .formatted(detail.get("name"), role(detail), day(detail, "from"));
                    case "END_SEAT" ->
                        "%s is no longer on the governing body as %s from %s."
                                .formatted(detail.get("name"), role(detail), day(detail, "on"));
                    case "DECLARE_INTEREST" ->
                        "An interest of %s in %s was declared: %s."
                                .formatted(detail.get("name"), detail.get("heldIn"), detail.get("description"));
                    case "CONSULT" ->
                        "Office %s asked the group about the post %s, for a reply by %s."
                                .formatted(detail.get("office"), detail.get("post"), day(detail, "closesOn"));
                    case "REPLY" ->
                        "The group replied about the post %s: it %s."
                                .formatted(
                                        detail.get("post"),
                                        Boolean.TRUE.equals(detail.get("agrees")) ? "agrees" : "does not agree");
                    case "APPOINT_STAFF" -> appointed(detail);
                    default -> null;
                });
    }

    private static String appointed(Map<String, Object> detail) {
        String done = "Office %s put %s to work for the group as %s"
                .formatted(detail.get("office"), detail.get("name"), detail.get("post"));
        return detail.containsKey("effect") ? "%s, without effect: %s".formatted(done, why(detail)) : done + ".";
    }

    private static String why(Map<String, Object> detail) {
        return detail.get("findings") instanceof List<?> findings
                        && !findings.isEmpty()
                        && findings.get(0) instanceof Map<?, ?> first
                ? String.valueOf(first.get("detail"))
                : "the group was not asked.";
    }

    private static String role(Map<String, Object> detail) {
        return GoverningRole.valueOf(String.valueOf(detail.get("role"))).words();
    }

    private static String day(Map<String, Object> detail, String name) {
        return Deadline.words(LocalDate.parse(String.valueOf(detail.get(name))));
    }
}
