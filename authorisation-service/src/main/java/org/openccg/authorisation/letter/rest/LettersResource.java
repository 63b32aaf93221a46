package org.openccg.authorisation.letter.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.letter.Letter;
import org.openccg.authorisation.letter.LetterAnswer;
import org.openccg.authorisation.letter.Letters;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

@Path("/applications/{id}/letters")
@Tag(name = "Letters")
class LettersResource {

    private final Handling handling;
    private final Letters letters;

    LettersResource(Handling handling, Letters letters) {
        this.handling = handling;
        this.letters = letters;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every letter served in the case, in order")
    public List<LetterView> list(UUID id) {
        return letters.of(handling.open(id).id()).stream().map(LetterView::of).toList();
    }

    @GET
    @Path("/{letterId}")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(
            summary = "A letter as it was served, to be read or printed",
            description = "Accept: text/html, which is what was frozen, or application/pdf, which is printed from it.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = LetterAnswer.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<String> letter(UUID id, UUID letterId) {
        return LetterAnswer.html(find(id, letterId).html());
    }

    @GET
    @Path("/{letterId}")
    @Produces(LetterAnswer.PDF + ";qs=0.5")
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(hidden = true)
    public RestResponse<byte[]> printed(UUID id, UUID letterId) {
        // printing takes its time, and no transaction waits for it
        var letter = QuarkusTransaction.requiringNew().call(() -> find(id, letterId));
        return LetterAnswer.pdf(letter.html(), letter.servedAt(), "letter-%d.pdf".formatted(letter.number()));
    }

    private Letter find(UUID id, UUID letterId) {
        return letters.find(handling.open(id).id(), letterId).orElseThrow(Refused::notFound);
    }
}
