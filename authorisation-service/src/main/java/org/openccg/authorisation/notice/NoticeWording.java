package org.openccg.authorisation.notice;

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

/** Tells in words of notices and of what was said to them. */
@ApplicationScoped
class NoticeWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        var detail = entry.detail();
        return Optional.ofNullable(
                switch (entry.step()) {
                    case "SERVE_NOTICE" -> "Notice of a proposed block was served" + terms(detail);
                    case "RENOTIFY" -> "A fresh notice of a proposed block was served" + terms(detail);
                    case "SERVE_NOTICE_REFUSED", "RENOTIFY_REFUSED" ->
                        "An attempt to serve a notice was refused, because the law does not allow the ground: %s."
                                .formatted(list(detail.get("prohibited")));
                    case "READ_NOTICE" -> "Notice %s was opened.".formatted(detail.get("number"));
                    case "TELEPHONE" ->
                        "%s was telephoned, who had not opened the notice.".formatted(detail.get("whom"));
                    case "EXPLAIN_ATTEMPT" -> "The attempt to serve a notice on a prohibited ground was explained.";
                    case "REPRESENT" -> represented(detail);
                    default -> null;
                });
    }

    private static String terms(Map<String, Object> detail) {
        return ", on the ground: %s. The last day for representations is %s."
                .formatted(list(detail.get("grounds")), day(detail.get("lastDayForRepresentations")));
    }

    private static String represented(Map<String, Object> detail) {
        boolean ends = Boolean.TRUE.equals(detail.get("final"));
        boolean waives = Boolean.TRUE.equals(detail.get("waived"));
        return "The group answered the notice in %s point%s%s%s."
                .formatted(
                        detail.get("points"),
                        Integer.valueOf(1).equals(detail.get("points")) ? "" : "s",
                        ends ? ", as its final word" : "",
                        waives ? ", and does without the rest of the period" : "");
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
