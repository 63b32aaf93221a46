package org.openccg.authorisation.stakeholdersurvey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.AtHand;
import org.openccg.authorisation.application.Caution;
import org.openccg.authorisation.application.ModerationNeed;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;

/** Nobody moderates while partners may still respond; where none were asked, that is said. */
@ApplicationScoped
class SurveyIsOver implements ModerationNeed, Caution {

    private final Surveys surveys;

    SurveyIsOver(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public Optional<Refused> unmet(Application application, Acting by) {
        return surveys.find(application.id())
                .filter(survey -> survey.isOpenOn(by.day()))
                .flatMap(StakeholderSurvey::closesOn)
                .map(last -> Refused.because(
                        AuthorisationProblem.SURVEY_OPEN,
                        "The stakeholder survey is open until %s.".formatted(Deadline.words(last)),
                        "Take the findings into moderation on a later day."));
    }

    @Override
    public Set<UUID> unmet(Collection<AtHand> cases) {
        var open = surveys.find(cases.stream().map(AtHand::id).toList());
        return cases.stream()
                .filter(each -> open.containsKey(each.id()))
                .filter(each -> open.get(each.id()).isOpenOn(each.who().day()))
                .map(AtHand::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<String> of(Application application) {
        return surveys.find(application.id())
                .map(survey ->
                        survey.omittedBecause().map("No stakeholder survey was made, for this reason: %s"::formatted))
                .orElse(Optional.of("No stakeholder survey was made, and nobody said why."));
    }
}
