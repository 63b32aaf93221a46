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
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Applications;
import org.openccg.authorisation.link.LookingBack;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;

/** Somebody suggested a merger, a supplier or a boundary to a group; a notice that is served is looked at again. */
@ApplicationScoped
class SuggestionLogged implements EventHandler {

    private final Session database;
    private final Facts facts;
    private final Applications applications;
    private final LookingBack lookingBack;

    SuggestionLogged(Session database, Facts facts, Applications applications, LookingBack lookingBack) {
        this.database = database;
        this.facts = facts;
        this.applications = applications;
        this.lookingBack = lookingBack;
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
                            author_capacity, made_on, text, linked, reply_until_on, reply_computed, heard_at)
                        values (:id, :group, :kind, :advice, cast(:office as text), cast(:subject as uuid), :name,
                            cast(:capacity as text), :madeOn, :text, cast(:linked as boolean), cast(:until as date),
                            cast(:computed as text), :at)
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
                .setParameter("linked", logged.linked())
                .setParameter("until", logged.replyUntil())
                .setParameter("computed", logged.replyComputed())
                .setParameter("at", event.occurredAt())
                .executeUpdate();
        applications.ofGroup(logged.groupId()).stream()
                .filter(LookingBack::isLookedAt)
                .map(Application::id)
                .map(applications::toChange)
                .forEach(lookingBack::again);
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
            @NotBlank String text,
            @Nullable Boolean linked,
            @Nullable LocalDate replyUntil,
            @Nullable String replyComputed) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Author(
            @Nullable UUID subject,
            @NotBlank String name,
            @Nullable String capacity) {}
}
