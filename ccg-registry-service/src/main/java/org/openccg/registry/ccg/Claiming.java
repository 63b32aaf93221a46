package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Memberships;
import org.openccg.registry.practice.Practices;

/** A group names a further practice as a member. Others may name it too; the practice's own choice settles it. */
@ApplicationScoped
public class Claiming {

    private final Memberships memberships;
    private final Practices practices;
    private final GroupHistory history;

    Claiming(Memberships memberships, Practices practices, GroupHistory history) {
        this.memberships = memberships;
        this.practices = practices;
        this.history = history;
    }

    /** @param group locked */
    public void claim(Group group, Capacity capacity, String code, @Nullable LocalDate day, Instant at) {
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        var from = day == null ? today : day;
        group.claim(at);
        new Faults()
                .unless(
                        practices
                                .findByIdOptional(code)
                                .filter(practice -> practice.isOpenOn(today))
                                .isPresent(),
                        new Fault(
                                null,
                                "%s is no practice that is open today.".formatted(code),
                                "Use a code of GET /practices.",
                                "/practice"))
                .unless(
                        !from.isBefore(today),
                        new Fault(
                                null,
                                "It cannot begin on %s.".formatted(from),
                                "Let it begin today or later, or leave the day out.",
                                "/from"))
                .refuseIfAny(CommonProblem.INVALID);
        memberships.of(code, group.id(), today).ifPresent(present -> {
            throw Refused.because(
                    RegistryProblem.ALREADY_A_MEMBER,
                    "%s is counted among this group's practices from %s.".formatted(code, present.from()),
                    "Nothing needs to be done.");
        });
        memberships.persist(Membership.claimed(code, group.id(), from, at));
        history.record(
                group,
                Step.CLAIM.name(),
                capacity.name(),
                at,
                group.status(),
                Map.of("practice", code, "from", from.toString()));
    }
}
