package org.openccg.authorisation.wave.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.authorisation.wave.Wave;
import org.openccg.authorisation.wave.Waves;
import org.openccg.platform.time.BusinessClock;

@Path("/waves")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Waves")
class WavesResource {

    private final Waves waves;
    private final BusinessClock clock;

    WavesResource(Waves waves, BusinessClock clock) {
        this.waves = waves;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(summary = "The waves with their published dates; none has an advantage over another")
    public List<WaveView> list() {
        var today = clock.today();
        return waves.all().stream().map(wave -> WaveView.of(wave, today)).toList();
    }

    /**
     * A wave.
     *
     * @param open whether an application can still be submitted for it
     */
    @Schema(name = "Wave")
    record WaveView(
            @Schema(examples = "1") String code,
            LocalDate applyBy,
            List<LocalDate> moderation,
            List<LocalDate> conditionsPanel,
            LocalDate decision,
            boolean open) {

        static WaveView of(Wave wave, LocalDate today) {
            return new WaveView(
                    wave.code(),
                    wave.applyBy(),
                    wave.moderation(),
                    wave.conditionsPanel(),
                    wave.decision(),
                    wave.isOpenOn(today));
        }
    }
}
