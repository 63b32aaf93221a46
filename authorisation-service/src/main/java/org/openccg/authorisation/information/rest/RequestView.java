package org.openccg.authorisation.information.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.information.InformationRequest;
import org.openccg.authorisation.information.InformationRequest.Saying;
import org.openccg.authorisation.information.RequestState;
import org.openccg.platform.http.Versioned;
import org.openccg.platform.time.Until;

/**
 * A request for information, the same for both sides; the version is the application's.
 *
 * @param stopsClock whether the clock of the decision stood still for it
 * @param rule the rule by which it did, or did not because its limit was used up
 * @param due until when to answer
 * @param dueAfterWarning until when to answer after the warning
 * @param reason why it was withdrawn
 */
@Schema(name = "InformationRequest")
record RequestView(
        UUID id,
        UUID applicationId,
        int version,
        @Schema(examples = "1") int number,
        @Schema(examples = "[\"D3-02\"]") List<String> criteria,
        String question,
        @Schema(examples = "[\"FINANCIAL_PLAN\"]") List<String> evidenceTypes,
        RequestState state,
        SayingView asked,
        boolean stopsClock,
        @Schema(examples = "BLK-9") String rule,
        @Nullable UntilView due,
        @Nullable SayingView warned,
        @Nullable UntilView dueAfterWarning,
        @Nullable SayingView answered,
        @Nullable String answer,
        List<UUID> evidence,
        @Nullable SayingView ended,
        @Nullable String reason)
        implements Versioned {

    static RequestView of(
            Application application, InformationRequest request, @Nullable Until due, @Nullable Until warned) {
        return new RequestView(
                request.id(),
                application.id(),
                application.version(),
                request.number(),
                request.criteria(),
                request.question(),
                request.evidenceTypes(),
                request.state(),
                SayingView.of(request.asked()),
                request.stoppedClock(),
                AuthorisationRule.BLK_9.id(),
                UntilView.of(due),
                request.warned().map(SayingView::of).orElse(null),
                UntilView.of(warned),
                request.answered().map(SayingView::of).orElse(null),
                request.answer().orElse(null),
                request.evidence(),
                request.ended().map(SayingView::of).orElse(null),
                request.reason().orElse(null));
    }

    @Schema(name = "InformationRequestSaying")
    record SayingView(Person by, Instant at) {

        static SayingView of(Saying saying) {
            return new SayingView(saying.by(), saying.at());
        }
    }

    @Schema(name = "InformationRequestUntil")
    record UntilView(
            @Schema(examples = "2012-07-16") LocalDate lastDay,

            @Schema(examples = "Monday 16 July 2012, to the end of that day")
            String words,

            @Schema(examples = "10 working days from request 1 for information on Monday 2 July 2012")
            String computed) {

        static @Nullable UntilView of(@Nullable Until until) {
            return until == null ? null : new UntilView(until.lastDay(), until.words(), until.computed());
        }
    }
}
