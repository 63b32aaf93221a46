package org.openccg.authorisation.evidence.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.authorisation.evidence.Linking;
import org.openccg.authorisation.evidence.NewDocument;
import org.openccg.authorisation.evidence.Receiving;
import org.openccg.authorisation.evidence.Redactions;
import org.openccg.platform.http.Conditional;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
class EvidenceResource {

    private final Handling handling;
    private final EvidenceStore store;
    private final Redactions redactions;
    private final Receiving receiving;
    private final Storing storing;
    private final Linking linking;

    EvidenceResource(
            Handling handling,
            EvidenceStore store,
            Redactions redactions,
            Receiving receiving,
            Storing storing,
            Linking linking) {
        this.handling = handling;
        this.store = store;
        this.redactions = redactions;
        this.receiving = receiving;
        this.storing = storing;
        this.linking = linking;
    }

    @POST
    @Path("/{id}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:upload")
    @Operation(summary = "Add a document in one call; the same type and name again is its next edition")
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
        storing.checkAuthority(id);
        var document = new NewDocument(type, file.fileName(), codes(criteria), committee);
        return storing.store(id, receiving.receive(id, document, file.uploadedFile(), null));
    }

    @GET
    @Path("/{id}/evidence")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Every document of the case in every edition, oldest first")
    public List<EvidenceView> list(
            UUID id,
            @Parameter(description = "Only what is to show this criterion", example = "D3-02")
                    @QueryParam("criterion")
                    @Nullable
                    String criterion,
            @Parameter(description = "Only of this type", example = "FINANCIAL_PLAN") @QueryParam("type") @Nullable
                    String type,
            @Parameter(description = "Only what counts, or only what does not") @QueryParam("current") @Nullable
                    Boolean current) {
        return views(handling.open(id)).stream()
                .filter(each -> each.shows(criterion) && each.isOf(type))
                .filter(each -> current == null || current == each.current())
                .toList();
    }

    @PUT
    @Path("/{id}/evidence/{evidence}/criteria")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Conditional
    @Roles({"gp", "manager"})
    @PermissionsAllowed("application:upload")
    @Operation(summary = "Say anew which criteria a document of one's own side is to show")
    public EvidenceView link(UUID id, UUID evidence, @Valid @NotNull Linked body) {
        var application = handling.change(
                id, "LINK_CRITERIA", null, (each, by, at) -> linking.link(each, evidence, body.criteria(), by));
        return views(application).stream()
                .filter(each -> each.id().equals(evidence))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private List<EvidenceView> views(Application application) {
        var all = store.of(application.id());
        var counting = EvidenceStore.current(all).stream().map(Evidence::id).collect(Collectors.toSet());
        var latest = redactions.latest(application.id());
        return all.stream()
                .map(each -> EvidenceView.of(each, counting.contains(each.id()), latest.get(each.contentId())))
                .toList();
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

    @Schema(name = "LinkedCriteria")
    record Linked(
            @NotNull @Size(max = 150) @Schema(examples = "[\"D3-02\", \"D3-05\"]")
            List<@NotBlank @Size(max = 10) String> criteria) {}
}
