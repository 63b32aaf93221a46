package org.openccg.authorisation.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

@Path("/groups")
@RegisterRestClient(configKey = "ccg-registry-service")
interface GroupsApi {

    @GET
    @Path("/{id}")
    RegisteredGroup group(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorisation);

    @GET
    @Path("/{id}/allowance")
    AllowanceOfGroup allowance(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorisation);

    /** What the registry answers: nothing is published where no list of patients is known. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AllowanceOfGroup(@Nullable PublishedAllowance allowance) {}
}
