package org.openccg.authorisation.wave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

@ApplicationScoped
class WaveWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        var wave = entry.detail().get("wave");
        return Optional.ofNullable(
                switch (entry.step()) {
                    case "PROPOSE_MOVE" -> "A move to wave %s was proposed.".formatted(wave);
                    case "AGREE_MOVE" -> "The move to wave %s was agreed.".formatted(wave);
                    case "DECLINE_MOVE" -> "The move to wave %s was declined.".formatted(wave);
                    default -> null;
                });
    }
}
