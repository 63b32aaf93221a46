package org.openccg.authorisation.following;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.Facts;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;

/** Somebody suggested a merger, a supplier or a boundary to a group; what links it to a block is looked up later. */
@ApplicationScoped
class SuggestionLogged implements EventHandler {

    private final Session database;
    private final Facts facts;

    SuggestionLogged(Session database, Facts facts) {
        this.database = database;
        this.facts = facts;
    }

    @Override
    public String type() {
        return "SUGGESTION_LOGGED";
    }

    @Override
    public String sender() {
        return OfficeClosed.REGISTRY;
    }

    @Override
    public void handle(Event event) {
        var logged = facts.read(event, Logged.class);
        database.createNativeMutationQuery("""
                        insert into suggestion (id, group_id, kind, advice, office, author_subject, author_name,
                            author_capacity, made_on, text, heard_at)
                        values (:id, :group, :kind, :advice, cast(:office as text), cast(:subject as uuid), :name,
                            cast(:capacity as text), :madeOn, :text, :at)
                        on conflict (id) do nothing""")
                .setParameter("id", logged.suggestionId())
                .setParameter("group", logged.groupId())
                .setParameter("kind", logged.kind())
                .setParameter("advice", logged.advice())
                .setParameter("office", logged.office())
                .setParameter("subject", logged.author().subject())
                .setParameter("name", logged.author().name())
                .setParameter("capacity", logged.author().capacity())
                .setParameter("madeOn", logged.madeOn())
                .setParameter("text", logged.text())
                .setParameter("at", event.occurredAt())
                .executeUpdate();
    }

    /** What the registry tells. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Logged(
            @NotNull UUID groupId,
            @NotNull UUID suggestionId,
            @NotBlank String kind,
            @NotNull Boolean advice,
            @Nullable String office,
            @NotNull @Valid Author author,
            @NotNull LocalDate madeOn,
            @NotBlank String text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Author(
            @Nullable UUID subject,
            @NotBlank String name,
            @Nullable String capacity) {}
}
