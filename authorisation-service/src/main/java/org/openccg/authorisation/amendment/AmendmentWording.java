package org.openccg.authorisation.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

@ApplicationScoped
class AmendmentWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return Optional.ofNullable(sentence(entry));
    }

    private static @Nullable String sentence(Recorded entry) {
        String what = what(entry);
        return switch (entry.step()) {
            case "PROPOSE_AMENDMENT" -> "It was proposed that %s%s.".formatted(what, effect(entry));
            case "AGREE_AMENDMENT" ->
                "Practice %s agreed that %s%s.".formatted(entry.detail().get("practice"), what, effect(entry));
            case "WITHDRAW_AMENDMENT" -> "The proposal that %s was taken back.".formatted(what);
            default -> null;
        };
    }

    private static String effect(Recorded entry) {
        return State.IN_EFFECT.name().equals(entry.detail().get("state")) ? "; this took effect" : "";
    }

    private static String what(Recorded entry) {
        var about = entry.detail().get("about");
        return switch (String.valueOf(entry.detail().get("kind"))) {
            case "JOIN" -> "practice %s joins those who apply".formatted(about);
            case "LEAVE" -> "practice %s no longer applies".formatted(about);
            case "MODIFY_CONSTITUTION" -> "a new edition of the constitution is in force";
            default -> "the bid is changed";
        };
    }
}
