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
        String about = "the meeting on %s (%s)"
                .formatted(entry.detail().get("startsAt"), entry.detail().get("purpose"));
        return Optional.ofNullable(
                switch (entry.step()) {
                    case "RECORD_MEETING" ->
                        "A meeting was called for %s (%s): %s"
                                .formatted(
                                        entry.detail().get("startsAt"),
                                        entry.detail().get("purpose"),
                                        entry.detail().get("notice"));
                    case "RESCHEDULE_MEETING" ->
                        "A meeting was called to another time or place, %s (%s): %s"
                                .formatted(
                                        entry.detail().get("startsAt"),
                                        entry.detail().get("purpose"),
                                        entry.detail().get("notice"));
                    case "ACCOUNT_FOR_MEETING" -> "One side said when it was told of %s.".formatted(about);
                    case "MINUTE_MEETING" -> "Minutes were written of %s.".formatted(about);
                    case "WAIVE_NOTICE" -> "The group waived the notice of %s.".formatted(about);
                    case "RATIFY_MEETING" -> "The group ratified %s.".formatted(about);
                    case "AVOID_DECISIONS" -> "The group undid what was decided in %s.".formatted(about);
                    case "OFFER_MEETING" -> "The group lets %s be used in a concern or an appeal.".formatted(about);
                    default -> null;
                });
    }
}
