package org.openccg.authorisation.stakeholdersurvey.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.stakeholdersurvey.RespondentKind;
import org.openccg.authorisation.stakeholdersurvey.Share;
import org.openccg.authorisation.stakeholdersurvey.StakeholderSurvey;
import org.openccg.authorisation.stakeholdersurvey.Tally;
import org.openccg.platform.http.Versioned;
import org.openccg.platform.time.Deadline;

/**
 * The survey of a case; the version is the application's.
 *
 * @param closesOn last day for responses: shown and enforced
 * @param responded how many of those invited responded, in all
 * @param questions once it is closed; until then nobody is swayed by what others answered
 */
@Schema(name = "StakeholderSurvey")
record SurveyView(
        int version,
        State state,
        @Nullable LocalDate closesOn,

        @Schema(examples = "Responses count until the end of Friday 14 September 2012.")
        String words,

        @Nullable String omittedBecause,
        Share responded,
        List<KindView> kinds,
        List<QuestionView> questions)
        implements Versioned {

    @Schema(name = "SurveyState")
    enum State {
        NONE,
        OMITTED,
        OPEN,
        CLOSED
    }

    /** Where nothing was said of a survey. */
    static SurveyView none(Application application) {
        return new SurveyView(
                application.version(),
                State.NONE,
                null,
                "No survey was opened, and nobody said why.",
                null,
                Share.of(0, 0),
                List.of(),
                List.of());
    }

    static SurveyView of(
            Application application,
            StakeholderSurvey survey,
            Map<RespondentKind, Integer> responded,
            List<Tally> tallies,
            LocalDate today) {
        var state = state(survey, today);
        int invited = sum(survey.invited());
        var rate = Share.of(sum(responded), invited);
        return new SurveyView(
                application.version(),
                state,
                survey.closesOn().orElse(null),
                words(survey, state),
                survey.omittedBecause().orElse(null),
                rate,
                survey.invited().entrySet().stream()
                        .map(each -> new KindView(
                                each.getKey(), Share.of(responded.getOrDefault(each.getKey(), 0), each.getValue())))
                        .toList(),
                state == State.CLOSED
                        ? tallies.stream()
                                .map(each -> QuestionView.of(each, invited))
                                .toList()
                        : List.of());
    }

    private static State state(StakeholderSurvey survey, LocalDate today) {
        if (survey.closesOn().isEmpty()) {
            return State.OMITTED;
        }
        return survey.isOpenOn(today) ? State.OPEN : State.CLOSED;
    }

    private static String words(StakeholderSurvey survey, State state) {
        var day = survey.closesOn().map(Deadline::words).orElse("");
        return switch (state) {
            case OPEN -> "Responses count until the end of %s.".formatted(day);
            case CLOSED ->
                "Closed on %s. Whoever responds chooses to: those silent may think otherwise.".formatted(day);
            case NONE, OMITTED -> "No survey is made.";
        };
    }

    private static int sum(Map<RespondentKind, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Schema(name = "RespondentsOfKind")
    record KindView(RespondentKind kind, Share responded) {}

    /**
     * One question.
     *
     * @param responded of all invited, whatever their kind
     * @param comments without who wrote them
     */
    @Schema(name = "SurveyQuestion")
    record QuestionView(
            @Schema(examples = "The group listens to us.") String question,
            Share responded,
            List<AnswerView> answers,
            List<String> comments) {

        static QuestionView of(Tally tally, int invited) {
            return new QuestionView(
                    tally.question(),
                    Share.of(tally.responded(), invited),
                    IntStream.rangeClosed(1, tally.counts().size())
                            .mapToObj(answer -> new AnswerView(
                                    answer, Share.of(tally.counts().get(answer - 1), tally.responded())))
                            .toList(),
                    tally.comments());
        }
    }

    /** An answer from 1, disagree strongly, to 5, agree strongly, and its share of those who responded. */
    @Schema(name = "SurveyAnswer")
    record AnswerView(int answer, Share share) {}
}
