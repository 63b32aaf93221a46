package org.openccg.client;

import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call to one of the services that was refused, or that never got an answer. */
public class CallFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient @Nullable HttpHeaders headers;
    private final transient @Nullable String body;

    protected CallFailed(
            @Nullable String message,
            @Nullable Throwable cause,
            int status,
            @Nullable HttpHeaders headers,
            @Nullable String body) {
        super(message, cause);
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** The HTTP status; 0 when there was no answer. */
    public int status() {
        return status;
    }

    /** Why the service refused; empty when it did not answer, or something between answered in its place. */
    public Optional<Problem> problem() {
        return Problem.in(body);
    }

    public HttpHeaders headers() {
        return headers == null ? HttpHeaders.of(Map.of(), (name, value) -> true) : headers;
    }
}
