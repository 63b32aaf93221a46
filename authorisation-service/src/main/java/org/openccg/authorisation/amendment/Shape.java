package org.openccg.authorisation.amendment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Practice;

/**
 * What a bid was before an amendment, or is after it: the two sides of the kept difference.
 *
 * @param practices codes of those of the bid
 * @param signed codes of those that stand behind it
 */
@Schema(name = "ShapeOfBid")
public record Shape(
        List<String> practices,
        List<String> signed,
        String summary,
        @Nullable Person accountableOfficer,
        @Nullable UUID constitution) {

    static Shape of(Application application, @Nullable UUID constitution) {
        var applicants = application.applicants();
        return new Shape(
                applicants.practices().stream().map(Practice::code).toList(),
                applicants.signedPractices().stream().map(Practice::code).toList(),
                application.summary(),
                applicants.officer().orElse(null),
                constitution);
    }
}
