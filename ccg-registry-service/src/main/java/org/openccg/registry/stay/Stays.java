package org.openccg.registry.stay;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;

/** Places and lifts stays. One that was lifted stays lifted, whatever arrives late. */
@ApplicationScoped
public class Stays implements PanacheRepositoryBase<Stay, UUID> {

    private final Event<StayChanged> changes;

    Stays(Event<StayChanged> changes) {
        this.changes = changes;
    }

    /** The group's stay, the oldest where several appeals are open. */
    public Optional<Stay> heldFor(UUID groupId) {
        return find("groupId = ?1 and status = ?2 order by since, appealId", groupId, StayStatus.PLACED)
                .firstResultOptional();
    }

    /** Refuses what an office does to a group against which the status quo is kept, unless all its stays let it pass. */
    public void refuse(AdverseAct act, UUID groupId) {
        list("groupId = ?1 and status = ?2 order by since, appealId", groupId, StayStatus.PLACED).stream()
                .filter(stay -> !stay.permits(act))
                .findFirst()
                .ifPresent(stay -> {
                    throw Refused.because(
                            RegistryProblem.STAYED,
                            RegistryRule.APL_6,
                            "%s is not possible: the group's appeal %s is open.".formatted(act, stay.appealId()),
                            "Wait for the ruling, or show the appeals service that it is urgent.");
                });
    }

    /** For fraud or safety some acts may be done nevertheless. The same again changes nothing. */
    public Stay vary(UUID appealId, Variation variation, Instant at) {
        var stay = findByIdOptional(appealId, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::notFound);
        if (stay.vary(variation)) {
            changes.fire(new StayChanged(
                    stay.groupId(),
                    appealId,
                    "VARY_STAY",
                    "%s: %s".formatted(variation.urgency(), variation.reason()),
                    true,
                    at));
        }
        return stay;
    }

    /** The same again changes nothing; for another group or application it is refused. */
    public Stay place(UUID appealId, UUID groupId, UUID applicationId, Instant since, Instant at) {
        var present = findByIdOptional(appealId, LockModeType.PESSIMISTIC_WRITE);
        if (present.isEmpty()) {
            changes.fire(new StayChanged(groupId, appealId, "PLACE_STAY", "PUT", true, at));
            var placed = new Stay(appealId, groupId, applicationId, since);
            persist(placed);
            return placed;
        }
        if (!present.get().isFor(groupId, applicationId)) {
            throw Refused.because(
                    RegistryProblem.STAY_DIFFERS,
                    "A stay for appeal %s is held or was lifted for another group or application.".formatted(appealId),
                    "Send the group and the application of the first request.");
        }
        return present.get();
    }

    /** Lifts the appeal's stay. One that has not come yet is remembered as lifted. */
    public void lift(UUID appealId, UUID groupId, String cause, Instant at) {
        var present = findByIdOptional(appealId, LockModeType.PESSIMISTIC_WRITE);
        boolean held = present.map(Stay::isHeld).orElse(false);
        changes.fire(
                new StayChanged(present.map(Stay::groupId).orElse(groupId), appealId, "LIFT_STAY", cause, held, at));
        if (present.isEmpty()) {
            var never = new Stay(appealId, groupId, null, at);
            never.lift(cause, at);
            persist(never);
        } else if (held) {
            present.get().lift(cause, at);
        }
    }
}
