package org.openccg.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.SignedIn;

/** Runs inside the transaction: lock, replay or run, store. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class IdempotentCalls {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final SignedIn signedIn;
    private final ObjectMapper json;
    private final IdempotentAnswers answers;

    IdempotentCalls(HttpHeaders headers, UriInfo uri, SignedIn signedIn, ObjectMapper json, IdempotentAnswers answers) {
        this.headers = headers;
        this.uri = uri;
        this.signedIn = signedIn;
        this.json = json;
        this.answers = answers;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var request = new IdempotentAnswers.Request(
                signedIn.caller().subject(), uri.getPath(), key(headers.getHeaderString(HEADER)), fingerprint(call));
        var stored = answers.find(request);
        if (stored.isPresent()) {
            return stored.get();
        }
        var answer = (RestResponse<?>) call.proceed();
        answers.store(request, answer);
        return answer;
    }

    private static String key(@Nullable String header) {
        if (header == null || !KEY.matcher(header).matches()) {
            throw Refused.because(
                    CommonProblem.IDEMPOTENCY_KEY_MISSING,
                    "The header Idempotency-Key is missing or is not 1 to 100 visible ASCII characters.",
                    "Send a new UUID as Idempotency-Key, and the same one again when you repeat the request.");
        }
        return header;
    }

    private String fingerprint(InvocationContext call) {
        var content = Arrays.stream(call.getParameters()).map(this::text).toList();
        return Hash.of(String.join("\n", content));
    }

    private String text(Object argument) {
        try {
            return argument instanceof FileUpload file
                    ? file.fileName() + " " + file.size()
                    : json.writeValueAsString(argument);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An idempotent method takes only JSON and files", e);
        }
    }
}
