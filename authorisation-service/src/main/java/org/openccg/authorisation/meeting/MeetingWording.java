package org.openccg.authorisation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

/** Tells in words what happened about meetings. */
@ApplicationScoped
class MeetingWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        String meeting = "the meeting on %s (%s)"
                .formatted(entry.detail().get("startsAt"), entry.detail().get("purpose"));
        return Optional.ofNullable(
                switch (entry.step()) {
                    case "RECORD_MEETING" -> "Recorded %s, called %s.".formatted(meeting, notice(entry));
                    case "RESCHEDULE_MEETING" ->
                        "Recorded another time or place: %s, called %s.".formatted(meeting, notice(entry));
                    case "ACCOUNT_FOR_MEETING" ->
                        "Said when word came of %s, called %s.".formatted(meeting, notice(entry));
                    case "MINUTE_MEETING" -> "Wrote minutes of %s.".formatted(meeting);
                    case "WAIVE_NOTICE" -> "Waived the notice of %s.".formatted(meeting);
                    case "RATIFY_MEETING" -> "Ratified %s.".formatted(meeting);
                    case "AVOID_DECISIONS" -> "Undid what was decided in %s.".formatted(meeting);
                    case "OFFER_MEETING" -> "Let %s be used in a concern or an appeal.".formatted(meeting);
                    default -> null;
                });
    }

    /** As it counts, whatever the other side says. */
    private static String notice(Recorded entry) {
        return switch (String.valueOf(entry.detail().get("fairness"))) {
            case "FINE" -> "with due notice";
            case "SHORT_NOTICE" -> "at short notice";
            default -> "at severely short notice";
        };
    }
}
