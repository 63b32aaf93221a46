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
                        entry.detail().get("closesOn") instanceof String
                                ? "Partners of the group are asked about it until %s.".formatted(day(entry))
                                : "Partners of the group are not asked about it.");
            case "IMPORT_RESPONSES" -> Optional.of(answers(entry));
            default -> Optional.empty();
        };
    }

    private static String day(Recorded entry) {
        return Deadline.words(LocalDate.parse(String.valueOf(entry.detail().get("closesOn"))));
    }

    private static String answers(Recorded entry) {
        int replaced = number(entry, "replaced");
        int all = number(entry, "added") + replaced;
        String came = all == 1 ? "One answer of a partner came in" : "%d answers of partners came in".formatted(all);
        return replaced == 0 ? came + "." : came + ", %d in place of earlier ones.".formatted(replaced);
    }

    private static int number(Recorded entry, String name) {
        return entry.detail().get(name) instanceof Number number ? number.intValue() : 0;
    }
}
