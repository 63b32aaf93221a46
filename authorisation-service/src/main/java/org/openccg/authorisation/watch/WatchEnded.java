package org.openccg.authorisation.watch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.openccg.authorisation.Facts;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;

/** A watch ends before its last day. */
@ApplicationScoped
class WatchEnded implements EventHandler {

    private final Watches watches;
    private final Facts facts;

    WatchEnded(Watches watches, Facts facts) {
        this.watches = watches;
        this.facts = facts;
    }

    @Override
    public String type() {
        return "WATCH_ENDED";
    }

    @Override
    public String sender() {
        return WatchBegan.APPEALS;
    }

    @Override
    public void handle(Event event) {
        var ended = facts.read(event, Ended.class);
        watches.end(ended.watchId(), ended.on());
    }

    /**
     * What the appeals service tells.
     *
     * @param on the first day on which nothing is watched any more
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ended(@NotNull UUID watchId, @NotNull LocalDate on) {}
}
