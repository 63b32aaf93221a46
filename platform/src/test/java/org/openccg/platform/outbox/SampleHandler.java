package org.openccg.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

@ApplicationScoped
class SampleHandler implements EventHandler {

    static final List<Event> TAKEN = new CopyOnWriteArrayList<>();

    @Override
    public String type() {
        return "SAMPLE_HAPPENED";
    }

    @Override
    public String sender() {
        return "other-service";
    }

    @Override
    public void handle(Event event) {
        TAKEN.add(event);
    }
}
