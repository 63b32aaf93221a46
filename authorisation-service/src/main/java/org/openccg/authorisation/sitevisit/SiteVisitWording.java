package org.openccg.authorisation.sitevisit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.time.Deadline;

/** What the trail says of site visits. */
@ApplicationScoped
class SiteVisitWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return switch (entry.step()) {
            case "REPORT_VISIT" ->
                Optional.of(
                        Integer.valueOf(1).equals(entry.detail().get("edition"))
                                ? "A visit%s was reported on.".formatted(day(entry))
                                : "The report on a visit%s was corrected; the earlier one stays."
                                        .formatted(day(entry)));
            case "COMMENT_ON_VISIT" -> Optional.of("The group commented on the report of a site visit.");
            default -> Optional.empty();
        };
    }

    private static String day(Recorded entry) {
        return entry.detail().get("visitedOn") instanceof String given
                ? " of " + Deadline.words(LocalDate.parse(given))
                : "";
    }
}
