package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openccg.platform.audit.Recorded;

/** Tells in words how a bid came about, who takes part in it, and which of the plain steps it took. */
@ApplicationScoped
class ApplicationWording implements Wording {

    /** Those that always say the same. */
    private static final Map<String, String> SENTENCES = Map.ofEntries(
            Map.entry("DRAFT", "The draft of the bid was changed."),
            Map.entry("CERTIFY", "The bid was certified as true."),
            Map.entry("ACCEPT", "The bid was accepted for review."),
            Map.entry("MODERATE", "The findings were taken into moderation."),
            Map.entry("RECONSIDER", "The case was taken back into moderation after hearing the group."),
            Map.entry("RESUME", "The deferred case was taken up again."));

    @Override
    public Optional<String> of(Recorded entry) {
        var detail = entry.detail();
        return Optional.ofNullable(
                switch (entry.step()) {
                    case "START" -> "The bid of %s was begun.".formatted(detail.get("groupName"));
                    case "SIGN" -> "Practice %s signed.".formatted(detail.get("practice"));
                    case "SUPPORT" ->
                        "The letter of support of practice %s was counted as its signature."
                                .formatted(detail.get("practice"));
                    case "SUBMIT" ->
                        "The bid was submitted, to be measured against version %s of the criteria."
                                .formatted(detail.get("catalogueVersion"));
                    case "RETURN" -> "The bid was sent back to be completed%s.".formatted(missing(detail));
                    case "RECOMMEND" ->
                        "The moderator recommended to the authorising officers: %s."
                                .formatted(plain(detail.get("recommendation")));
                    case "WITHDRAW" ->
                        detail.containsKey("revived")
                                ? "The bid ended because a ruling brought an earlier one of the group back to life."
                                : "The group withdrew the bid.";
                    case "DECLARE" -> declared(detail.get("interests"));
                    case "COUNTERSIGN" -> "A colleague's declaration of interests was countersigned.";
                    case "SUBSTITUTE_NAMED" ->
                        "%s was named as substitute %s, because everybody else is barred."
                                .formatted(detail.get("name"), plain(detail.get("capacity")));
                    default -> SENTENCES.get(entry.step());
                });
    }

    private static String missing(Map<String, Object> detail) {
        return detail.get("missing") instanceof List<?> missing && !missing.isEmpty()
                ? ", lacking: "
                        + String.join(
                                "; ",
                                missing.stream().map(ApplicationWording::item).toList())
                : "";
    }

    private static String item(Object missing) {
        return String.valueOf(missing).replaceAll("[.\\s]+$", "");
    }

    private static String declared(Object interests) {
        if (!(interests instanceof List<?> all) || all.isEmpty()) {
            return "No interests were declared.";
        }
        return "Interests were declared: %s."
                .formatted(String.join(
                        "; ", all.stream().map(ApplicationWording::interest).toList()));
    }

    private static String interest(Object declared) {
        return declared instanceof Map<?, ?> each
                ? "%s in %s, %s".formatted(plain(each.get("kind")), each.get("heldIn"), item(each.get("description")))
                : String.valueOf(declared);
    }

    private static String plain(Object constant) {
        return String.valueOf(constant).toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
