package org.openccg.platform.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;

@ApplicationScoped
class PersonChanged implements EventHandler {

    private final Directory directory;
    private final Announced announced;

    PersonChanged(Directory directory, Announced announced) {
        this.directory = directory;
        this.announced = announced;
    }

    @Override
    public String type() {
        return PersonFacts.EVENT;
    }

    @Override
    public String sender() {
        return announced.source();
    }

    @Override
    public void handle(Event event) {
        directory.keep(announced.read(event, PersonFacts.class));
    }
}
