package org.openccg.authorisation.decision.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.authorisation.decision.Outcomes;
import org.openccg.authorisation.decision.Outcomes.OfWave;

@Path("/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Outcomes")
class OutcomesResource {

    private final Outcomes outcomes;

    OutcomesResource(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "How the cases of each wave were decided: exact figures, for everybody")
    public OutcomesView list() {
        var waves = outcomes.all();
        return new OutcomesView(waves.stream().map(OutcomesResource::counts).toList(), total(waves));
    }

    private static WaveOutcomes counts(OfWave wave) {
        return new WaveOutcomes(wave.wave(), Counts.of(List.of(wave)));
    }

    private static Counts total(List<OfWave> waves) {
        return Counts.of(waves);
    }

    @Schema(name = "Outcomes")
    record OutcomesView(List<WaveOutcomes> waves, Counts total) {}

    @Schema(name = "WaveOutcomes")
    record WaveOutcomes(@Schema(examples = "1") String wave, Counts counts) {}

    /**
     * Cases by their latest decision.
     *
     * @param ofWhichDirections of those with conditions, the ones where a condition was imposed at level IV or above
     * @param decided authorised, with or without conditions, or blocked; a deferral is still to be decided
     */
    @Schema(name = "OutcomeCounts")
    record Counts(
            @Schema(examples = "34") long decided,
            @Schema(examples = "8") long withoutConditions,
            @Schema(examples = "26") long withConditions,
            @Schema(examples = "0") long ofWhichDirections,
            @Schema(examples = "0") long blocked,
            @Schema(examples = "0") long deferred) {

        static Counts of(List<OfWave> waves) {
            long clear = sum(waves, OfWave::authorised);
            long conditions = sum(waves, OfWave::withConditions);
            long blocked = sum(waves, OfWave::blocked);
            return new Counts(
                    clear + conditions + blocked,
                    clear,
                    conditions,
                    sum(waves, OfWave::withDirections),
                    blocked,
                    sum(waves, OfWave::deferred));
        }

        private static long sum(List<OfWave> waves, ToLongFunction<OfWave> what) {
            return waves.stream().mapToLong(what).sum();
        }
    }
}
