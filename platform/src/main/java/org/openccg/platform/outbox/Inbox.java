package org.openccg.platform.outbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** Applies each event once, in the order its sender gave it within the case. */
@ApplicationScoped
class Inbox {

    private final Session database;
    private final List<EventHandler> handlers;

    Inbox(Session database, @All List<EventHandler> handlers) {
        this.database = database;
        this.handlers = handlers;
    }

    @Transactional
    void take(String sender, Event event) {
        var handler = handler(sender, event);
        long last = lastApplied(sender, event.caseId());
        if (event.sequence() <= last) {
            return;
        }
        if (event.sequence() > last + 1) {
            throw Refused.because(
                    CommonProblem.EVENT_OUT_OF_ORDER,
                    "Event %d came before event %d.".formatted(event.sequence(), last + 1),
                    "Send the earlier one first, then this one again.");
        }
        handler.handle(event);
        applied(sender, event.caseId(), event.sequence(), event.id());
    }

    private EventHandler handler(String sender, Event event) {
        return handlers.stream()
                .filter(each -> each.type().equals(event.type())
                        && each.version() == event.version()
                        && each.sender().equals(sender))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        CommonProblem.UNKNOWN_EVENT,
                        "Events of type %s in version %d are not taken from %s."
                                .formatted(event.type(), event.version(), sender),
                        "Send only what the receiver's OpenAPI document lists for you."));
    }

    /** Locks the case's position until commit, so that two deliveries of one event cannot both apply. */
    private long lastApplied(String sender, UUID caseId) {
        return database.createNativeQuery("""
                                insert into inbox_position values (:sender, :caseId, 0)
                                on conflict (sender, case_id) do update set sequence = inbox_position.sequence
                                returning sequence""", Long.class)
                .setParameter("sender", sender)
                .setParameter("caseId", caseId)
                .getSingleResult();
    }

    private void applied(String sender, UUID caseId, long sequence, UUID event) {
        database.createNativeMutationQuery("""
                        update inbox_position set sequence = :sequence, last_event = :event
                        where sender = :sender and case_id = :caseId""")
                .setParameter("sequence", sequence)
                .setParameter("event", event)
                .setParameter("sender", sender)
                .setParameter("caseId", caseId)
                .executeUpdate();
    }
}
