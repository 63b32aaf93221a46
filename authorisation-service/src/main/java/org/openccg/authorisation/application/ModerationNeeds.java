package org.openccg.authorisation.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Refused;

/** Everything that has to hold before somebody takes findings into moderation: shown and enforced alike. */
@ApplicationScoped
public class ModerationNeeds {

    private final List<ModerationNeed> all;

    ModerationNeeds(@All List<ModerationNeed> all) {
        this.all = all;
    }

    public void check(Application application, Acting by) {
        unmet(application, by).findFirst().ifPresent(refused -> {
            throw refused;
        });
    }

    public boolean areMet(Application application, Acting by) {
        return unmet(application, by).findAny().isEmpty();
    }

    /** Those of the cases in which something does not hold. */
    public Set<UUID> unmet(Collection<AtHand> cases) {
        return all.stream().flatMap(need -> need.unmet(cases).stream()).collect(Collectors.toSet());
    }

    private Stream<Refused> unmet(Application application, Acting by) {
        return all.stream().map(need -> need.unmet(application, by)).flatMap(Optional::stream);
    }
}
