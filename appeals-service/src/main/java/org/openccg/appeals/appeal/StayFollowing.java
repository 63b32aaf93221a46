package org.openccg.appeals.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openccg.appeals.registry.Registry;
import org.openccg.appeals.stay.Stay;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.outbox.Delivered;
import org.openccg.platform.security.Caller;
import org.openccg.platform.time.BusinessClock;

/** Says of a stay only what the registry has confirmed. */
@ApplicationScoped
class StayFollowing {

    private static final Caller REGISTRY = new Caller(
            UUID.nameUUIDFromBytes(Registry.NAME.getBytes(StandardCharsets.UTF_8)),
            Registry.NAME,
            Set.of("service"),
            Set.of(),
            Registry.NAME);

    private final Appeals appeals;
    private final Trail trail;
    private final BusinessClock clock;

    StayFollowing(Appeals appeals, Trail trail, BusinessClock clock) {
        this.appeals = appeals;
        this.trail = trail;
        this.clock = clock;
    }

    void confirmed(@Observes Delivered delivered) {
        if (delivered.receiver().equals(Registry.NAME)) {
            appeals.find(delivered.caseId()).ifPresent(appeal -> appeals.stayToMove(appeal)
                    .ifPresent(stay -> follow(appeal, stay, delivered.type())));
        }
    }

    private void follow(Appeal appeal, Stay stay, String type) {
        if (type.equals(Word.STAY) && stay.placingConfirmed(clock.now())) {
            record(appeal, "STAY_PLACED");
        } else if (type.equals(Word.APPEAL_CLOSED) && stay.liftingConfirmed(clock.now())) {
            record(appeal, "STAY_LIFTED");
        }
    }

    private void record(Appeal appeal, String what) {
        String status = appeal.status().name();
        trail.record(new Entry(
                appeal.id(), appeal.version(), what, REGISTRY, "service", clock.now(), status, status, null, Map.of()));
    }
}
