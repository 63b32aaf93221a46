package org.openccg.authorisation.watch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.openccg.authorisation.Facts;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;

/** For a time an office is watched in what it does to a group. Why, is not told, and no trail of a case has it. */
@ApplicationScoped
class WatchBegan implements EventHandler {

    static final String APPEALS = "appeals-service";

    private final Watches watches;
    private final Facts facts;

    WatchBegan(Watches watches, Facts facts) {
        this.watches = watches;
        this.facts = facts;
    }

    @Override
    public String type() {
        return "WATCH_BEGAN";
    }

    @Override
    public String sender() {
        return APPEALS;
    }

    @Override
    public void handle(Event event) {
        watches.begin(facts.read(event, Began.class));
    }

    /**
     * What the appeals service tells.
     *
     * @param until the last day
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Began(
            @NotNull UUID watchId,
            @NotNull UUID groupId,
            @NotBlank String office,
            @NotNull LocalDate from,
            @NotNull LocalDate until) {}
}
