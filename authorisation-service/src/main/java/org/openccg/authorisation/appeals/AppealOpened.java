package org.openccg.authorisation.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.openccg.authorisation.Facts;
import org.openccg.authorisation.application.Handling;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;

/** An appeal lies over the case from now on. */
@ApplicationScoped
class AppealOpened implements EventHandler {

    private final Handling handling;
    private final Facts facts;

    AppealOpened(Handling handling, Facts facts) {
        this.handling = handling;
        this.facts = facts;
    }

    @Override
    public String type() {
        return "APPEAL_OPENED";
    }

    @Override
    public String sender() {
        return Appeal.SENDER;
    }

    @Override
    public void handle(Event event) {
        var appeal = facts.read(event, Appeal.class);
        handling.hear(appeal.applicationId(), type(), (application, by, at) -> {
            application.appealOpened(appeal.appealId(), at);
            return Map.of("appealId", appeal.appealId());
        });
    }
}
