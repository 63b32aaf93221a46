package org.openccg.registry.ods;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.openccg.platform.audit.Recorded;
import org.openccg.registry.ccg.Wording;

/** Tells that a group was made or changed by files. */
@ApplicationScoped
class ImportInWords implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        if (!entry.step().equals(ImportTrail.STEP)) {
            return Optional.empty();
        }
        return Optional.of(
                entry.detail().get("files") instanceof List<?> files && !files.isEmpty()
                        ? "What published files say was taken over, from %s."
                                .formatted(String.join(
                                        ", ",
                                        files.stream().map(String::valueOf).toList()))
                        : "What published files say was taken over.");
    }
}
