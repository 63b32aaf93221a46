package org.openccg.authorisation.stakeholdersurvey;

import static org.openccg.authorisation.application.CasePaper.capital;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;
import org.openccg.platform.time.Deadline;

/** The result of the 360° survey once it is closed; until then nobody is swayed by what others answered. */
@ApplicationScoped
class SurveyPaper implements CasePaper {

    private static final List<String> ANSWERS = List.of("1, disagree strongly", "2", "3", "4", "5, agree strongly");

    private final Surveys surveys;

    SurveyPaper(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public int place() {
        return 70;
    }

    @Override
    public String title() {
        return "360\u00b0 survey";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        return surveys.find(application.id())
                .map(survey -> entries(application, survey, today))
                .orElse(List.of());
    }

    private List<PaperEntry> entries(Application application, StakeholderSurvey survey, LocalDate today) {
        if (survey.closesOn().isEmpty()) {
            return List.of(PaperEntry.headed("No survey is made")
                    .and("%s said so on %s, for this reason: %s"
                            .formatted(
                                    survey.statedBy().name(),
                                    Deadline.words(survey.statedAt()),
                                    survey.omittedBecause().orElse(""))));
        }
        var rate = rate(survey, surveys.responded(application.id()), today);
        return survey.isOpenOn(today)
                ? List.of(rate)
                : Stream.concat(
                                Stream.of(rate),
                                surveys.tallies(application.id()).stream()
                                        .map(each -> question(each, sum(survey.invited()))))
                        .toList();
    }

    private static PaperEntry rate(StakeholderSurvey survey, Map<RespondentKind, Integer> responded, LocalDate today) {
        String day = survey.closesOn().map(Deadline::words).orElseThrow();
        return PaperEntry.headed("Who responded")
                .and(
                        survey.isOpenOn(today)
                                ? "Responses count until the end of %s; until then no answers are shown.".formatted(day)
                                : "Closed on %s. Whoever responds chooses to: those silent may think otherwise."
                                        .formatted(day))
                .and("%s of those asked responded."
                        .formatted(
                                Share.of(sum(responded), sum(survey.invited())).words()))
                .andAll(survey.invited().entrySet().stream().map(each -> "%s: %s."
                        .formatted(
                                capital(each.getKey()),
                                Share.of(responded.getOrDefault(each.getKey(), 0), each.getValue())
                                        .words())));
    }

    private static PaperEntry question(Tally tally, int invited) {
        int answered = tally.responded();
        return PaperEntry.headed(tally.question())
                .and("%s of those asked answered this; of these:"
                        .formatted(Share.of(answered, invited).words()))
                .and(IntStream.range(0, ANSWERS.size())
                        .mapToObj(answer -> "%s: %s"
                                .formatted(
                                        ANSWERS.get(answer),
                                        Share.of(tally.counts().get(answer), answered)
                                                .words()))
                        .collect(Collectors.joining("\n")))
                .andAll(tally.comments().stream().map("Comment: %s"::formatted));
    }

    private static int sum(Map<RespondentKind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
