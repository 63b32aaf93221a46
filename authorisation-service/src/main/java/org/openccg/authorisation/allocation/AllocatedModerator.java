package org.openccg.authorisation.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.AtHand;
import org.openccg.authorisation.application.ModerationNeed;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Refused;

/** Where a moderator is allocated, nobody else moderates. */
@ApplicationScoped
class AllocatedModerator implements ModerationNeed {

    private final Allocations allocations;

    AllocatedModerator(Allocations allocations) {
        this.allocations = allocations;
    }

    @Override
    public Optional<Refused> unmet(Application application, Acting by) {
        return allocations.areForOthers(application, Assignment.MODERATOR, by)
                ? Optional.of(Refused.because(
                        AuthorisationProblem.NOT_ALLOCATED,
                        "Another person is allocated to moderate this case.",
                        "Leave it to that person, or have the allocation released and yourself allocated."))
                : Optional.empty();
    }

    @Override
    public Set<UUID> unmet(Collection<AtHand> cases) {
        return allocations.areForOthers(cases, Assignment.MODERATOR);
    }
}
