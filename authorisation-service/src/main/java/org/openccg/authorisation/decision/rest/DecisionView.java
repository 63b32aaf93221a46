package org.openccg.authorisation.decision.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.decision.Answer;
import org.openccg.authorisation.decision.Decision;
import org.openccg.platform.http.Versioned;
import org.openccg.platform.time.Until;

/** A decision as it was served; version and status are the application's. */
@Schema(name = "Decision")
record DecisionView(
        UUID id,
        UUID applicationId,
        int version,
        Status status,
        Status outcome,
        Person by,
        Instant servedAt,
        String reasons,
        boolean byConsent,
        List<GroundView> grounds,
        List<Answer> answers,
        @Nullable LocalDate lastDayToAppeal,
        @Nullable String lastDayComputed,
        @Nullable String rightOfAppeal,
        String fileHash,
        @Nullable UUID corrects,

        @Nullable @Schema(examples = "The rate a head was misprinted.")
        String correction)
        implements Versioned {

    static DecisionView of(Application application, Decision decision, Optional<Until> appeal) {
        return new DecisionView(
                decision.id(),
                application.id(),
                application.version(),
                application.status(),
                decision.outcome(),
                decision.by(),
                decision.servedAt(),
                decision.reasons(),
                decision.isByConsent(),
                decision.grounds().stream()
                        .map(each -> new GroundView(each.ground(), each.reasons()))
                        .toList(),
                decision.answers(),
                appeal.map(Until::lastDay).or(decision::lastDayToAppeal).orElse(null),
                appeal.map(Until::computed).or(decision::lastDayComputed).orElse(null),
                appeal.map(Decision::rightOfAppeal).or(decision::rightOfAppeal).orElse(null),
                decision.frozen().hash(),
                decision.corrects().orElse(null),
                decision.correction().orElse(null));
    }

    @Schema(name = "DecidedGround")
    record GroundView(
            @Schema(examples = "FUNCTIONS_NOT_DISCHARGEABLE")
            String ground,

            String reasons) {}
}
