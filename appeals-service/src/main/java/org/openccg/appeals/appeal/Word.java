package org.openccg.appeals.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.authorisation.Authorisation;
import org.openccg.appeals.registry.Registry;
import org.openccg.appeals.ruling.Outcome;
import org.openccg.appeals.ruling.Remedy;
import org.openccg.appeals.ruling.Ruling;
import org.openccg.appeals.stay.Stay;
import org.openccg.platform.outbox.Outbox;

/** Word to the other services, left with the change it tells of. */
@ApplicationScoped
public class Word {

    static final String STAY = "STAY";
    static final String APPEAL_CLOSED = "APPEAL_CLOSED";

    private final Outbox outbox;

    Word(Outbox outbox) {
        this.outbox = outbox;
    }

    public void opened(Appeal appeal, Instant at) {
        outbox.tell(Authorisation.NAME, appeal.id(), "APPEAL_OPENED", at, Subject.of(appeal));
    }

    /** Asks the registry to place the stay. */
    public void place(Appeal appeal, Stay stay, Instant at) {
        stay.place(at);
        var body = new StayOrder(appeal.group().id(), appeal.applicationId(), at);
        outbox.put(Registry.NAME, appeal.id(), STAY, "/stays/" + appeal.id(), body);
    }

    public void ruled(Appeal appeal, Ruling ruling) {
        var facts =
                new RulingGiven(appeal.id(), appeal.applicationId(), ruling.remedy(), ruling.outcome(), ruling.id());
        outbox.tell(Authorisation.NAME, appeal.id(), "RULING_GIVEN", ruling.at(), facts);
    }

    /** The appeal is over: the authorisation service hears of it, and the registry where a stay was placed. */
    public void closed(Appeal appeal, Optional<Stay> stay, Instant at) {
        outbox.tell(Authorisation.NAME, appeal.id(), APPEAL_CLOSED, at, Subject.of(appeal));
        if (stay.filter(held -> held.end(at)).isPresent()) {
            var facts = new Released(appeal.id(), appeal.group().id());
            outbox.tell(Registry.NAME, appeal.id(), APPEAL_CLOSED, at, facts);
        }
    }

    private record Subject(UUID appealId, UUID applicationId) {

        static Subject of(Appeal appeal) {
            return new Subject(appeal.id(), appeal.applicationId());
        }
    }

    private record StayOrder(UUID groupId, UUID applicationId, Instant since) {}

    private record RulingGiven(
            UUID appealId,
            UUID applicationId,
            Remedy remedy,
            @Nullable Outcome outcome,
            UUID rulingId) {}

    private record Released(UUID appealId, UUID groupId) {}
}
