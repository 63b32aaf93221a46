package org.openccg.platform.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** The inner wall: refuses whoever has none of the operation's roles. */
@Roles({})
@Provider
class RoleCheck implements ContainerRequestFilter {

    private final SecurityIdentity identity;
    private final ResourceInfo operation;

    RoleCheck(SecurityIdentity identity, ResourceInfo operation) {
        this.identity = identity;
        this.operation = operation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var roles = operation.getResourceMethod().getAnnotation(Roles.class).value();
        if (Arrays.stream(roles).noneMatch(identity::hasRole)) {
            throw new ForbiddenException();
        }
    }
}
