package org.openccg.client;

import java.net.http.HttpRequest;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What calls carry beside their content. */
public final class Headers {

    private Headers() {}

    /** For {@code ApiClient.setRequestInterceptor}: signs every request with the token that holds at that moment. */
    public static Consumer<HttpRequest.Builder> bearer(Supplier<String> token) {
        return request -> request.setHeader("Authorization", "Bearer " + token.get());
    }

    /** The {@code If-Match} of a step on something that was seen in this version. */
    public static String ifMatch(int version) {
        return "\"" + version + "\"";
    }

    /** An {@code Idempotency-Key} for one request; a repetition of that request carries the same one. */
    public static String newKey() {
        return UUID.randomUUID().toString();
    }
}
