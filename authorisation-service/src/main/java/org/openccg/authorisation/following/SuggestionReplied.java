package org.openccg.authorisation.following;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.authorisation.Facts;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;

/** Whoever is named in a report of the register replied: it stands beside the words reported. */
@ApplicationScoped
class SuggestionReplied implements EventHandler {

    private final Session database;
    private final Facts facts;

    SuggestionReplied(Session database, Facts facts) {
        this.database = database;
        this.facts = facts;
    }

    @Override
    public String type() {
        return "SUGGESTION_REPLIED";
    }

    @Override
    public String sender() {
        return OfficeClosed.REGISTRY;
    }

    @Override
    public void handle(Event event) {
        var replied = facts.read(event, Replied.class);
        database.createNativeMutationQuery("""
                        insert into suggestion_reply (suggestion_id, text, subject, name, given_at)
                        values (:suggestion, :text, :subject, :name, :at)
                        on conflict (suggestion_id) do nothing""")
                .setParameter("suggestion", replied.suggestionId())
                .setParameter("text", replied.text())
                .setParameter("subject", replied.by().subject())
                .setParameter("name", replied.by().name())
                .setParameter("at", replied.at())
                .executeUpdate();
    }

    /** What the registry tells. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Replied(
            @NotNull UUID suggestionId,
            @NotBlank String text,
            @NotNull @Valid By by,
            @NotNull Instant at) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record By(@NotNull UUID subject, @NotBlank String name) {}
}
