package org.openccg.registry.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openccg.platform.audit.Recorded;
import org.openccg.registry.ccg.Wording;

/** Tells of a group's founding, its members' consent, who speaks for it, its application and the stay. */
@ApplicationScoped
class FirstSteps implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return Optional.ofNullable(sentence(entry)).map(sentence -> sentence + effect(entry));
    }

    private static String sentence(Recorded entry) {
        return switch (entry.step()) {
            case "REGISTER" -> "The group was registered with the practices %s.".formatted(list(entry, "practices"));
            case "CONSENT" -> "Practice %s agreed to be a member.".formatted(text(entry, "practice"));
            case "APPOINT" -> "%s was appointed %s.".formatted(text(entry, "name"), words(entry, "capacity"));
            case "END_APPOINTMENT" -> "An appointment ended.";
            case "HAND_OVER" ->
                "Practice %s proposed that %s become %s."
                        .formatted(text(entry, "practice"), text(entry, "name"), words(entry, "capacity"));
            case "SUPPORT_HANDOVER" ->
                "Practice %s supported the proposed %s.".formatted(text(entry, "practice"), words(entry, "capacity"));
            case "WITHDRAW_SUPPORT" ->
                "Practice %s no longer supported the proposed %s."
                        .formatted(text(entry, "practice"), words(entry, "capacity"));
            case "INVITE" -> "%s was invited to become %s.".formatted(text(entry, "name"), words(entry, "capacity"));
            case "REVOKE_INVITATION" -> "An invitation was taken back.";
            case "APPLY" -> "The group applied for authorisation.";
            case "RELEASE" -> "The application ended without authorisation.";
            case "AUTHORISE" -> "The group was authorised without conditions.";
            case "AUTHORISE_WITH_CONDITIONS" -> "The group was authorised with conditions.";
            case "ESTABLISH_SHADOW" ->
                "The group was established in shadow form; %s exercises its functions."
                        .formatted(text(entry, "functionsExercisedBy"));
            case "SUCCEED" -> "Its review passed from %s to %s.".formatted(text(entry, "from"), text(entry, "to"));
            case "PLACE_STAY" -> "An appeal was opened, and the status quo is kept while it is.";
            case "LIFT_STAY" -> "The appeal came to its end, and the status quo is kept no longer.";
            default -> null;
        };
    }

    private static String effect(Recorded entry) {
        return "none".equals(entry.detail().get("effect")) ? " It had no effect." : "";
    }

    private static String words(Recorded entry, String name) {
        return text(entry, name).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String text(Recorded entry, String name) {
        return String.valueOf(entry.detail().getOrDefault(name, "somebody"));
    }

    private static String list(Recorded entry, String name) {
        return entry.detail().get(name) instanceof List<?> several
                ? String.join(", ", several.stream().map(String::valueOf).toList())
                : "";
    }
}
