package org.openccg.authorisation.registry;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

@Path("/groups")
@RegisterRestClient(configKey = "ccg-registry-service")
interface GroupsApi {

    @GET
    @Path("/{id}")
    RegisteredGroup group(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorisation);
}
