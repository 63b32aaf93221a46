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
                    case "PROPOSE_MOVE" -> "Proposed to move the application to wave %s.".formatted(wave);
                    case "AGREE_MOVE" -> "Agreed; the application is in wave %s now.".formatted(wave);
                    case "DECLINE_MOVE" -> "Declined to move the application to wave %s.".formatted(wave);
                    default -> null;
                });
    }
}
