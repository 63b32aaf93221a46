package org.openccg.authorisation.wave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.deadline.DecisionDays;

/** The days on which waves are decided, as they were published. */
@ApplicationScoped
class WaveDays implements DecisionDays {

    private final Waves waves;

    WaveDays(Waves waves) {
        this.waves = waves;
    }

    @Override
    public Optional<Published> of(Application application) {
        return waves.find(application.wave().orElse(null))
                .map(wave ->
                        new Published(wave.decision(), "the published decision day of wave %s".formatted(wave.code())));
    }
}
