package org.openccg.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.ccg.Wording;

/** Who came to speak for a group and who no longer does, in words. */
@ApplicationScoped
class AppointmentWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return Optional.ofNullable(sentence(entry.step(), entry.detail()));
    }

    private static @Nullable String sentence(String step, Map<String, Object> detail) {
        return switch (step) {
            case "APPOINT" ->
                "%s is %s from %s%s%s."
                        .formatted(
                                detail.get("name"),
                                capacity(detail),
                                day(detail, "from"),
                                detail.containsKey("to") ? " and not from %s on".formatted(day(detail, "to")) : "",
                                detail.containsKey("invitationId") ? ", having accepted an invitation" : "");
            case "END_APPOINTMENT" ->
                "An appointment as %s ends; %s is the first day without it."
                        .formatted(capacity(detail), day(detail, "on"));
            case "HAND_OVER" ->
                "Practice %s proposed that %s be %s.%s"
                        .formatted(detail.get("practice"), detail.get("name"), capacity(detail), carried(detail));
            case "SUPPORT_HANDOVER" ->
                "Practice %s supported a proposal for a new %s.%s"
                        .formatted(detail.get("practice"), capacity(detail), carried(detail));
            case "WITHDRAW_SUPPORT" ->
                "Practice %s took back its support for a new %s.".formatted(detail.get("practice"), capacity(detail));
            case "INVITE" -> "%s was invited to be %s.".formatted(detail.get("name"), capacity(detail));
            case "REVOKE_INVITATION" -> "An invitation was taken back.";
            default -> null;
        };
    }

    private static String carried(Map<String, Object> detail) {
        return detail.containsKey("appointmentId")
                ? " More than half of the practices want it, and so it is from %s.".formatted(day(detail, "from"))
                : "";
    }

    private static String capacity(Map<String, Object> detail) {
        return String.valueOf(detail.get("capacity")).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String day(Map<String, Object> detail, String name) {
        return Deadline.words(LocalDate.parse(String.valueOf(detail.get(name))));
    }
}
