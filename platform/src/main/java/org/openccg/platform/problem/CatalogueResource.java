package org.openccg.platform.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules and problems")
class CatalogueResource {

    private final Catalogue catalogue;

    CatalogueResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Path("rules")
    @PermitAll
    @Operation(summary = "Every rule this service keeps, with its basis")
    public List<RuleView> rules() {
        return catalogue.rules().stream()
                .map(rule -> new RuleView(rule.id(), rule.sentence(), rule.basis()))
                .toList();
    }

    @GET
    @Path("problems")
    @PermitAll
    @Operation(summary = "Every problem this service can answer with")
    public List<ProblemView> problems() {
        return all().map(ProblemView::of).toList();
    }

    @GET
    @Path("problems/{slug}")
    @PermitAll
    @Operation(summary = "What one problem means")
    public ProblemView problem(String slug) {
        return all().filter(type -> type.type().getPath().equals("/problems/" + slug))
                .findFirst()
                .map(ProblemView::of)
                .orElseThrow(Refused::notFound);
    }

    private Stream<ProblemType> all() {
        return Stream.concat(Stream.of(CommonProblem.values()), catalogue.problems().stream());
    }

    record RuleView(String id, String sentence, String basis) {}

    record ProblemView(URI type, String code, int status, String title) {
        static ProblemView of(ProblemType type) {
            return new ProblemView(type.type(), type.name(), type.status(), type.title());
        }
    }
}
