package org.openccg.appeals.authorisation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/applications")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "authorisation-service")
interface AuthorisationApi {

    @GET
    @Path("/{id}/decision-file")
    String decisionFile(@PathParam("id") UUID application, @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);
}
