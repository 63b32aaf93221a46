package org.openccg.appeals.registry;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/groups")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "ccg-registry-service")
interface RegistryApi {

    @GET
    @Path("/{id}")
    RegisteredGroup group(@PathParam("id") UUID group, @HeaderParam(HttpHeaders.AUTHORIZATION) String bearer);
}
