package org.openccg.authorisation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

/** Tells in words what was found, a batch at a time. */
@ApplicationScoped
class AssessmentWording implements Wording {

    /** More codes than this are counted, not listed. */
    private static final int LISTED = 12;

    @Override
    public Optional<String> of(Recorded entry) {
        return switch (entry.step()) {
            case "ASSESS" -> Optional.of(assessed(entry.detail().get("findings")));
            case "CHANGE_FINDINGS" -> Optional.of(changed(entry.detail().get("changes")));
            default -> Optional.empty();
        };
    }

    private static String changed(Object changes) {
        int count = changes instanceof List<?> batch ? batch.size() : 0;
        return "The moderator changed %s; what was found stays beside it."
                .formatted(count == 1 ? "one finding" : count + " findings");
    }

    private static String assessed(Object findings) {
        if (!(findings instanceof List<?> batch) || batch.isEmpty()) {
            return "Findings were stated.";
        }
        return "Findings were stated: %s."
                .formatted(batch.stream()
                        .map(each -> (Map<?, ?>) each)
                        .collect(Collectors.groupingBy(
                                each -> words(each.get("result")),
                                java.util.TreeMap::new,
                                Collectors.mapping(each -> String.valueOf(each.get("criterion")), Collectors.toList())))
                        .entrySet()
                        .stream()
                        .map(group -> group.getKey() + " " + codes(group.getValue()))
                        .collect(Collectors.joining("; ")));
    }

    private static String codes(List<String> codes) {
        return codes.size() > LISTED ? "%d criteria".formatted(codes.size()) : String.join(", ", codes);
    }

    private static String words(Object result) {
        return String.valueOf(result).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
