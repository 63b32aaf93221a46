package org.openccg.registry.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Wording;

/** Tells in words what became of agreements to share. */
@ApplicationScoped
class SharingWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        var detail = entry.detail();
        return Optional.ofNullable(
                switch (entry.step()) {
                    case "PROPOSE_SHARING" ->
                        "%s proposed that %s share %s."
                                .formatted(detail.get("byName"), words(detail, "parties"), words(detail, "lines"));
                    case "AGREE_SHARING" ->
                        "%s agreed to share %s%s."
                                .formatted(detail.get("byName"), words(detail, "lines"), inForce(detail));
                    case "LEAVE_SHARING" ->
                        "%s gave notice: sharing of %s ends, and %s is the first day without it."
                                .formatted(detail.get("byName"), words(detail, "lines"), day(detail, "endsOn"));
                    case "WITHDRAW_SHARING" ->
                        "%s said no to sharing %s; nothing comes of it."
                                .formatted(detail.get("byName"), words(detail, "lines"));
                    default -> null;
                });
    }

    private static String inForce(Map<String, Object> detail) {
        return detail.containsKey("inForceFrom")
                ? ", the last to do so; it is in force from %s".formatted(day(detail, "inForceFrom"))
                : "";
    }

    private static String day(Map<String, Object> detail, String name) {
        return Deadline.words(LocalDate.parse(String.valueOf(detail.get(name))));
    }

    private static String words(Map<String, Object> detail, String name) {
        return detail.get(name) instanceof Collection<?> all
                ? all.stream().map(String::valueOf).collect(Collectors.joining(" and "))
                : "";
    }
}
