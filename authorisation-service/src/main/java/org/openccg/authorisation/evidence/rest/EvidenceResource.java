package org.openccg.authorisation.evidence.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.evidence.ContentTypes;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.authorisation.evidence.Upload;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
class EvidenceResource {

    private final Handling handling;
    private final EvidenceStore store;
    private final Storing storing;

    EvidenceResource(Handling handling, EvidenceStore store, Storing storing) {
        this.handling = handling;
        this.store = store;
        this.storing = storing;
    }

    @POST
    @Path("/{id}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:upload")
    @Operation(summary = "Add a document; the same type and name again is its next edition")
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "A new UUID per request; the same again when it is repeated",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201")
    public RestResponse<?> upload(
            UUID id,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("type") @Nullable String type,
            @RestForm("criteria") @Nullable List<String> criteria,
            @RestForm("committee") @Nullable String committee) {
        if (file == null || file.fileName() == null || type == null) {
            throw Refused.because(
                    AuthorisationProblem.EVIDENCE_INVALID,
                    AuthorisationRule.APP_3,
                    "A file with its name and a type are needed.",
                    "Send multipart/form-data with the parts file and type.");
        }
        var upload = new Upload(
                type, file.fileName(), codes(criteria), committee, ContentTypes.recognise(file.uploadedFile()));
        return storing.store(id, upload, file);
    }

    @GET
    @Path("/{id}/evidence")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every document of the case in every edition, oldest first")
    public List<EvidenceView> list(UUID id) {
        var application = handling.open(id);
        var current = store.current(application.id()).stream().map(Evidence::id).toList();
        return store.of(application.id()).stream()
                .map(each -> EvidenceView.of(each, current.contains(each.id())))
                .toList();
    }

    @GET
    @Path("/{id}/evidence/{evidence}")
    @Transactional
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "The content of a document, to be saved and never shown in place")
    public RestResponse<StreamingOutput> content(UUID id, UUID evidence) {
        var found = store.find(handling.open(id).id(), evidence).orElseThrow(Refused::notFound);
        return ResponseBuilder.ok(rows(found.id()), found.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(found.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private StreamingOutput rows(UUID evidence) {
        return output -> {
            int no = 0;
            for (var row = store.row(evidence, no); row.isPresent(); row = store.row(evidence, ++no)) {
                output.write(row.get());
            }
        };
    }

    /** Several parts, or one with commas between the codes. */
    private static List<String> codes(@Nullable List<String> criteria) {
        return criteria == null
                ? List.of()
                : criteria.stream()
                        .flatMap(each -> Stream.of(each.split(",")))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
