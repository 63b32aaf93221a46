package org.openccg.authorisation.following;

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

/** Tells in words what the register told of the group and of its offices. */
@ApplicationScoped
class FollowingWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        var detail = entry.detail();
        return Optional.ofNullable(
                switch (entry.step()) {
                    case "PARTIES_CHANGED" -> "Those who speak for the group are now: %s.".formatted(people(detail));
                    case "GROUP_RENAMED" ->
                        "The group, before %s, is now called %s.".formatted(detail.get("before"), detail.get("name"));
                    case "GROUP_ENDED" ->
                        "The draft ended with its group, which is %s.".formatted(plain(detail.get("group")));
                    case "SUCCEED" -> succeeded(detail);
                    default -> null;
                });
    }

    private static String succeeded(Map<String, Object> detail) {
        String closed = "Office %s had its last day on %s".formatted(detail.get("from"), day(detail.get("lastDay")));
        return detail.containsKey("to")
                ? "%s; office %s took over the case with every date in it.".formatted(closed, detail.get("to"))
                : closed + ", and no successor is named.";
    }

    private static String people(Map<String, Object> detail) {
        return detail.get("appointments") instanceof List<?> all && !all.isEmpty()
                ? all.stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> "%s (%s)".formatted(each.get("name"), plain(each.get("capacity"))))
                        .collect(Collectors.joining(", "))
                : "nobody";
    }

    private static String day(Object day) {
        return day == null ? "a day not named" : Deadline.words(LocalDate.parse(String.valueOf(day)));
    }

    private static String plain(Object constant) {
        return String.valueOf(constant).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
