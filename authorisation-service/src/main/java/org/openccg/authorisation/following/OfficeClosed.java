package org.openccg.authorisation.following;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.Facts;
import org.openccg.authorisation.application.Applications;
import org.openccg.authorisation.application.Handling;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;

/** An office is no more: says in all its cases, open and closed, who took them over. Nothing else in them changes. */
@ApplicationScoped
class OfficeClosed implements EventHandler {

    static final String REGISTRY = "ccg-registry-service";

    private final Handling handling;
    private final Applications applications;
    private final Directory directory;
    private final Facts facts;

    OfficeClosed(Handling handling, Applications applications, Directory directory, Facts facts) {
        this.handling = handling;
        this.applications = applications;
        this.directory = directory;
        this.facts = facts;
    }

    @Override
    public String type() {
        return "OFFICE_CLOSED";
    }

    @Override
    public String sender() {
        return REGISTRY;
    }

    @Override
    public void handle(Event event) {
        var closed = facts.read(event, Closed.class);
        var offices = applications.offices().stream()
                .filter(code -> directory.inCharge(code, closed.lastDay()).equals(closed.code()))
                .toList();
        applications.ofOffices(offices).forEach(id -> succeed(id, closed));
    }

    private void succeed(UUID id, Closed closed) {
        handling.hear(id, "SUCCEED", (each, by, at) -> {
            var detail = new HashMap<String, Object>(Map.of("from", closed.code(), "lastDay", closed.lastDay()));
            if (closed.successor() != null) {
                detail.put("to", closed.successor());
            }
            return detail;
        });
    }

    /** The office that closed, its own cases and those it had taken over before. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Closed(
            @NotBlank String code,
            @NotNull LocalDate lastDay,
            @Nullable String successor) {}
}
