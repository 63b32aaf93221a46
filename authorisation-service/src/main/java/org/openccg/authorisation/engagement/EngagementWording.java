package org.openccg.authorisation.engagement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

/** Tells in words what was suggested and advised, and who answered. */
@ApplicationScoped
class EngagementWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return Optional.ofNullable(
                switch (entry.step()) {
                    case "LOG_SUGGESTION" ->
                        "Office %s suggested something about %s, which binds nobody."
                                .formatted(said(entry, "office"), said(entry, "kind"));
                    case "REPLY_TO_SUGGESTION" ->
                        "Office %s replied to a report about %s.".formatted(said(entry, "office"), said(entry, "kind"));
                    case "ADVISE" -> "The group was advised about %s.".formatted(said(entry, "subject"));
                    case "REPLY_TO_ADVICE" -> "The group answered advice about %s.".formatted(said(entry, "subject"));
                    default -> null;
                });
    }

    /** Codes of offices as they are, names of kinds as people write them. */
    private static String said(Recorded entry, String name) {
        String text = String.valueOf(entry.detail().get(name));
        return name.equals("office")
                ? text
                : switch (text) {
                    case "OTHER" -> "another matter";
                    case "STAFF_APPOINTMENT" -> "the appointment of staff";
                    case "SUPPORT_COST" -> "the cost of support";
                    case "TIMETABLE", "BUDGET" -> "the " + text.toLowerCase(Locale.UK);
                    default -> text.toLowerCase(Locale.UK).replace('_', ' ');
                };
    }
}
