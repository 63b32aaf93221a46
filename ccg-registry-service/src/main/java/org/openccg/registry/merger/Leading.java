package org.openccg.registry.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.appointment.Authority;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.Groups;

/** For which of the groups that take part the caller speaks (MRG-1). */
@ApplicationScoped
public class Leading {

    private final Groups groups;
    private final Authority authority;
    private final Standings standings;

    Leading(Groups groups, Authority authority, Standings standings) {
        this.groups = groups;
        this.authority = authority;
        this.standings = standings;
    }

    /** The groups among these that the caller leads today; whoever leads none is refused. */
    public List<UUID> of(Collection<UUID> taking) {
        var standing = standings.present();
        var led = groups.list("id in ?1 order by id", taking).stream()
                .filter(group -> authority
                        .of(standing.caller().subject(), group.id(), group.reviewingOffice(), standing.day())
                        .isPresent())
                .map(Group::id)
                .toList();
        if (led.isEmpty()) {
            throw Refused.because(
                    RegistryProblem.NOT_PARTICIPANT,
                    RegistryRule.MRG_1,
                    "You lead none of the groups that take part.",
                    "Let one of their chairs do this; an office may log a suggestion, which binds nobody.");
        }
        return led;
    }

    /** The same for one group. */
    public void refuseUnless(UUID group) {
        of(List.of(group));
    }
}
