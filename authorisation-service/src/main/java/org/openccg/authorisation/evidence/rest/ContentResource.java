package org.openccg.authorisation.evidence.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.evidence.Audience;
import org.openccg.authorisation.evidence.ContentRows;
import org.openccg.authorisation.evidence.Disclosures;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.authorisation.evidence.Evidence.Side;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.authorisation.evidence.Opening;
import org.openccg.authorisation.evidence.Rows;
import org.openccg.platform.security.Roles;

/** Hands documents over, and says to whom they were handed. */
@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
class ContentResource {

    private final Handling handling;
    private final Opening opening;
    private final ContentRows rows;
    private final EvidenceStore store;
    private final Disclosures disclosures;

    ContentResource(
            Handling handling, Opening opening, ContentRows rows, EvidenceStore store, Disclosures disclosures) {
        this.handling = handling;
        this.opening = opening;
        this.rows = rows;
        this.store = store;
        this.disclosures = disclosures;
    }

    /** The log is committed before the first byte goes out; whoever only looks at the headers opened nothing. */
    @GET
    @Path("/{id}/evidence/{evidence}")
    @Transactional
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "The content of a document, to be saved and never shown in place; who opens it is logged")
    public RestResponse<StreamingOutput> content(UUID id, UUID evidence, Request request) {
        var application = handling.open(id);
        boolean onlyHeaders = request.getMethod().equals(HttpMethod.HEAD);
        var found = onlyHeaders
                ? opening.look(application, evidence)
                : opening.open(application, evidence, handling.acting(application), handling.now());
        return ResponseBuilder.ok(content(found), found.mediaType())
                .header("Content-Length", found.size())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(found.fileName()))
                .header("Repr-Digest", "sha-256=:" + base64(found.sha256()) + ":")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @GET
    @Path("/{id}/disclosures")
    @Transactional
    @Roles({"gp", "manager", "doh", "service"})
    @PermissionsAllowed("application:view")
    @Operation(summary = "Since when each document is open to both sides, and who opened it when")
    public List<DisclosureView> disclosures(UUID id) {
        var application = handling.open(id);
        var opened = disclosures.of(application.id());
        return store.of(application.id()).stream()
                .map(each -> DisclosureView.of(each, opened.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private StreamingOutput content(Evidence evidence) {
        var content = evidence.contentId();
        long size = evidence.size();
        return output -> {
            if (Rows.copy(no -> rows.row(content, no), output) != size) {
                throw new IOException("The content was destroyed while it was read");
            }
        };
    }

    private static String base64(String hexadecimal) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hexadecimal));
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Schema(name = "Disclosure")
    record DisclosureView(
            UUID evidence,
            @Schema(examples = "financial-plan.xlsx") String fileName,
            @Schema(examples = "1") int edition,
            Side side,

            @Schema(description = "From when both sides could open it; null while it awaits the scanner") @Nullable
            Instant inTheCaseSince,

            List<OpenedView> openedBy) {

        static DisclosureView of(Evidence evidence, List<Disclosures.Opened> opened) {
            return new DisclosureView(
                    evidence.id(),
                    evidence.fileName(),
                    evidence.edition(),
                    evidence.side(),
                    evidence.inTheCaseSince().orElse(null),
                    opened.stream().map(OpenedView::of).toList());
        }
    }

    @Schema(name = "OpenedBy")
    record OpenedView(
            Person person,
            Audience audience,
            Instant first,
            Instant last,

            @Schema(description = "On how many days", examples = "2")
            int days) {

        static OpenedView of(Disclosures.Opened opened) {
            return new OpenedView(opened.person(), opened.audience(), opened.first(), opened.last(), opened.days());
        }
    }
}
