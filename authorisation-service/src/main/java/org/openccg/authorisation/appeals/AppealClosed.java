package org.openccg.authorisation.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.openccg.authorisation.Facts;
import org.openccg.authorisation.application.Handling;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;

/** The appeal is over; its ruling, if any, was applied before. */
@ApplicationScoped
class AppealClosed implements EventHandler {

    private final Handling handling;
    private final Facts facts;

    AppealClosed(Handling handling, Facts facts) {
        this.handling = handling;
        this.facts = facts;
    }

    @Override
    public String type() {
        return "APPEAL_CLOSED";
    }

    @Override
    public String sender() {
        return Appeal.SENDER;
    }

    @Override
    public void handle(Event event) {
        var appeal = facts.read(event, Appeal.class);
        handling.hear(appeal.applicationId(), type(), (application, by, at) -> {
            application.appealClosed(appeal.appealId(), at);
            return Map.of("appealId", appeal.appealId());
        });
    }
}
