package org.openccg.authorisation.stakeholdersurvey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.time.Deadline;

/** What the trail says of stakeholder surveys. */
@ApplicationScoped
class SurveyWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return switch (entry.step()) {
            case "SURVEY" ->
                Optional.of(
                        entry.detail().containsKey("closesOn")
                                ? "Partners of the group are asked about it until %s.".formatted(day(entry))
                                : "Partners of the group are not asked about it.");
            case "IMPORT_RESPONSES" ->
                Optional.of("%s answers of partners came in, %s of them in place of earlier ones."
                        .formatted(all(entry), entry.detail().get("replaced")));
            default -> Optional.empty();
        };
    }

    private static String day(Recorded entry) {
        return Deadline.words(LocalDate.parse(String.valueOf(entry.detail().get("closesOn"))));
    }

    private static int all(Recorded entry) {
        return ((Number) entry.detail().get("added")).intValue()
                + ((Number) entry.detail().get("replaced")).intValue();
    }
}
