package org.openccg.acceptance.permission;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an operation is asked for so that its answer says who may, and nothing is changed by it. */
record Asking(TheCase file, Cast cast) {

    private static final String NOT_THE_PRESENT_VERSION = "\"999999\"";
    private static final String DOCUMENT = """
            --part\r
            Content-Disposition: form-data; name="type"\r
            \r
            LETTER\r
            --part\r
            Content-Disposition: form-data; name="file"; filename="letter.txt"\r
            Content-Type: text/plain\r
            \r
            None of this may be kept.\r
            --part--\r
            """;

    /** The request of an actor; about something absent if an id that nobody has is given. */
    Request request(Operation operation, Expectation expectation, Actor actor, @Nullable String absent) {
        boolean theirs = expectation.whose().includes(actor);
        var request = new Request(operation.service(), operation.method(), file.path(operation, absent))
                .with("Accept", "*/*")
                .with("Authorization", "Bearer " + cast.token(actor, operation.service()));
        if (operation.isRead()) {
            return request;
        }
        if (theirs || operation.headers().contains("If-Match")) {
            request = request.with("If-Match", NOT_THE_PRESENT_VERSION);
        }
        if (!theirs || operation.hasParameter()) {
            request = request.with("Idempotency-Key", UUID.randomUUID().toString());
        }
        @Nullable String missing = operation.hasParameter() ? null : absent;
        return withBody(request, operation, file.body(expectation, missing));
    }

    private static Request withBody(Request request, Operation operation, String body) {
        if (operation.mediaType() == null) {
            return request;
        }
        if (!operation.mediaType().startsWith("multipart")) {
            return request.with(body.getBytes(StandardCharsets.UTF_8), operation.mediaType());
        }
        String form = body.equals("document") ? DOCUMENT : "--part--\r\n";
        return request.with(form.getBytes(StandardCharsets.UTF_8), "multipart/form-data; boundary=part");
    }
}
