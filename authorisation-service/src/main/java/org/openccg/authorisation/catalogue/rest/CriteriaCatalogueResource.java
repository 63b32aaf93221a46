package org.openccg.authorisation.catalogue.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

    CriteriaCatalogueResource(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @PermitAll
    @Operation(summary = "Criteria, evidence types, grounds and support levels that apply to new applications")
    public CriteriaCatalogue newest() {
        return catalogues.newest();
    }

    @GET
    @Path("/{version}")
    @PermitAll
    @Operation(summary = "An earlier or present version, as an application froze it")
    public CriteriaCatalogue version(String version) {
        return catalogues.find(version).orElseThrow(Refused::notFound);
    }
}
