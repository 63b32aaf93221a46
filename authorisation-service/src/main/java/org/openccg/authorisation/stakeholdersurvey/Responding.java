package org.openccg.authorisation.stakeholdersurvey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Refused;

/** Takes files of responses while the survey is open: a whole file or nothing of it. */
@ApplicationScoped
public class Responding {

    private final Surveys surveys;

    Responding(Surveys surveys) {
        this.surveys = surveys;
    }

    public Taken take(Application application, String file, Acting by, Instant at) {
        application.checkReviewedBy(by);
        application.checkStatus("surveyed", Status.IN_REVIEW);
        var survey = surveys.find(application.id()).orElseThrow(Responding::none);
        var last = survey.closesOn().orElseThrow(Responding::none);
        if (!survey.isOpenOn(by.day())) {
            throw Surveying.closed(last);
        }
        var sheet = ResponseSheet.of(file);
        fit(application, survey, sheet);
        sheet.faults().refuseIfAny();
        int added = surveys.take(application.id(), sheet.responses(), at);
        return new Taken(added, sheet.responses().size() - added);
    }

    /** No organisation changes its kind, and of no kind more respond than were invited. */
    private void fit(Application application, StakeholderSurvey survey, ResponseSheet sheet) {
        var kinds = surveys.kinds(application.id());
        Map<RespondentKind, Integer> responded = new EnumMap<>(RespondentKind.class);
        kinds.values().forEach(kind -> responded.merge(kind, 1, Integer::sum));
        var seen = new HashSet<>(kinds.keySet());
        for (var response : sheet.responses()) {
            var known = kinds.get(response.key());
            if (seen.add(response.key())) {
                int count = responded.merge(response.kind(), 1, Integer::sum);
                int invited = survey.invited().getOrDefault(response.kind(), 0);
                if (count > invited) {
                    sheet.faults()
                            .at(
                                    response.line(),
                                    2,
                                    "More of kind %s respond than the %d invited.".formatted(response.kind(), invited),
                                    "Correct the file, or the number invited first.");
                }
            } else if (known != null && known != response.kind()) {
                sheet.faults()
                        .at(
                                response.line(),
                                1,
                                "The organisation responded as %s.".formatted(known),
                                "Keep the kind it has.");
            }
        }
    }

    private static Refused none() {
        return Refused.because(
                AuthorisationProblem.NO_SURVEY,
                "No stakeholder survey is open in this case.",
                "Open one first: PUT /applications/{id}/stakeholder-survey.");
    }

    /** How many answers are new, and how many were put in place of earlier ones. */
    public record Taken(int added, int replaced) {}
}
