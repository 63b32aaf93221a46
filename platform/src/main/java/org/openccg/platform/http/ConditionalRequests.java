package org.openccg.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** Answers 428 where {@code If-Match} is needed and missing. */
@Conditional
@Provider
class ConditionalRequests implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw Refused.because(
                    CommonProblem.IF_MATCH_MISSING,
                    "This changes something others may be changing too.",
                    "Read it first and send its ETag back as If-Match.");
        }
    }
}
