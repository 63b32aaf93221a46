package org.openccg.authorisation.catalogue.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.platform.problem.Refused;

@Path("/catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
class CriteriaCatalogueResource {

    private final Catalogues catalogues;
    private final JsonNode schema;

    CriteriaCatalogueResource(Catalogues catalogues, ObjectMapper json) {
        this.catalogues = catalogues;
        this.schema = Catalogues.schema(json);
    }

    @GET
    @PermitAll
    @Operation(summary = "Criteria, evidence types, grounds and support levels that apply to new applications")
    public CriteriaCatalogue newest() {
        return catalogues.newest();
    }

    @GET
    @Path("/schema")
    @PermitAll
    @Operation(summary = "The JSON Schema every version of the catalogue keeps to")
    public JsonNode schema() {
        return schema;
    }

    @GET
    @Path("/versions")
    @PermitAll
    @Operation(
            summary =
                    "Versions that apply or once did, the newest last; an application keeps the one it was submitted under")
    public List<String> versions() {
        return catalogues.versions();
    }

    @GET
    @Path("/{version}")
    @PermitAll
    @Operation(summary = "An earlier or present version, as an application froze it")
    public CriteriaCatalogue version(String version) {
        return catalogues.find(version).orElseThrow(Refused::notFound);
    }
}
