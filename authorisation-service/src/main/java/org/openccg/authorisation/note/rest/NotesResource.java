package org.openccg.authorisation.note.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.note.Note;
import org.openccg.authorisation.note.Notes;
import org.openccg.authorisation.note.rest.NoteView.NoteMade;
import org.openccg.platform.idempotency.Idempotent;
import org.openccg.platform.paging.Page;
import org.openccg.platform.security.Roles;

@Path("/applications/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessment")
class NotesResource {

    private final Handling handling;
    private final Notes notes;

    NotesResource(Handling handling, Notes notes) {
        this.handling = handling;
        this.notes = notes;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Idempotent
    @Roles("manager")
    @PermissionsAllowed("application:note")
    @Operation(
            summary = "Make a working note, which the group does not read and no decision may rest on",
            description = "The group sees that a note was made, when and by whom. The answer leaves the text out.")
    @APIResponseSchema(value = NoteMade.class, responseCode = "201")
    public RestResponse<NoteMade> make(UUID id, @Valid @NotNull NewNote body) {
        var made = new Note[1];
        handling.addAsReviewer(id, "NOTE", null, (application, by, at) -> {
            made[0] = notes.make(application, body.text(), body.criterion(), by, at);
            return detail(made[0]);
        });
        return RestResponse.status(RestResponse.Status.CREATED, NoteMade.of(made[0]));
    }

    @GET
    @Transactional
    @Roles({"manager", "doh"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "The working notes of the case, oldest first, for those who review or decide it")
    public Page<NoteView> list(
            UUID id,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int limit) {
        var application = handling.open(id);
        var place = NotePlace.read(after);
        var found = notes.of(application, handling.acting(application), place.at(), place.id(), limit + 1).stream()
                .map(NoteView::of)
                .toList();
        return Page.of(found, limit, last -> new NotePlace(last.at(), last.id()).cursor());
    }

    /** Everything but the text, which the trail is not for. */
    private static Map<String, Object> detail(Note note) {
        var detail = new HashMap<String, Object>(Map.of("note", note.id(), "sha256", note.sha256()));
        note.criterion().ifPresent(criterion -> detail.put("criterion", criterion));
        return detail;
    }

    @Schema(name = "NewNote")
    record NewNote(
            @NotBlank @Size(max = 20_000) @Schema(examples = "Ask at the visit how the reserve was worked out.")
            String text,

            @Size(max = 20) @Schema(examples = "D3-02") @Nullable
            String criterion) {}
}
