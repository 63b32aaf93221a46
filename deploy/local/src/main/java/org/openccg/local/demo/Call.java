package org.openccg.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.local.Multipart;
import org.openccg.local.Service;

/** One thing an actor does: told, sent, and its answer told. */
public final class Call {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private final Story story;
    private final Actor actor;
    private final String what;

    Call(Story story, Actor actor, String what) {
        this.story = story;
        this.actor = actor;
        this.what = what;
    }

    public Answer get(Service service, String path) {
        return tell("GET", service, path, null);
    }

    public Answer post(Service service, String path) {
        return tell("POST", service, path, null);
    }

    public Answer post(Service service, String path, Object body) {
        return tell("POST", service, path, json(body));
    }

    public Answer put(Service service, String path, Object body) {
        return tell("PUT", service, path, json(body));
    }

    public Answer patch(Service service, String path, Object body) {
        return tell("PATCH", service, path, json(body));
    }

    public Answer delete(Service service, String path) {
        return tell("DELETE", service, path, null);
    }

    /** Sends a form with files. */
    public Answer upload(Service service, String path, Multipart form) {
        return tell("POST", service, path, new Body(form.contentType(), form.body()));
    }

    /** Sends one part of a file. */
    public Answer put(Service service, String path, byte[] content) {
        return tell("PUT", service, path, new Body("application/octet-stream", BodyPublishers.ofByteArray(content)));
    }

    /** Fetches a file; anything but a file ends the story. */
    public byte[] download(Service service, String path, String mediaType) {
        story.called(actor, what);
        URI uri = URI.create(story.stage().url(service) + path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(2)).header("Accept", mediaType);
        actor.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        HttpResponse<byte[]> response = sent(request.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new StoryFailed("the system answered " + response.statusCode() + ": "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        story.answered("200 – a file of " + response.body().length + " bytes");
        return response.body();
    }

    Answer quietly(Service service, String path, Object body) {
        return send("POST", service, path, json(body));
    }

    private record Body(String mediaType, BodyPublisher content) {}

    private static Body json(Object body) {
        try {
            return new Body("application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This cannot be written as JSON: " + body, e);
        }
    }

    private Answer tell(String method, Service service, String path, @Nullable Body body) {
        story.called(actor, what);
        Answer answer = send(method, service, path, body);
        story.answered(answer.inWords());
        return answer;
    }

    Answer send(String method, Service service, String path, @Nullable Body body) {
        URI uri = URI.create(story.stage().url(service) + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofMinutes(1))
                .header("Accept", "application/json, application/problem+json")
                .method(method, body == null ? BodyPublishers.noBody() : body.content());
        if (body != null) {
            request.header("Content-Type", body.mediaType());
        }
        actor.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        if (method.equals("POST")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (!method.equals("GET")) {
            story.etags().of(uri).ifPresent(etag -> request.header("If-Match", etag));
        }
        return exchange(request.build());
    }

    private Answer exchange(HttpRequest request) {
        Answer answer = new Answer(story, sent(request, BodyHandlers.ofString()));
        story.etags().learn(request, answer);
        return answer;
    }

    private static <T> HttpResponse<T> sent(HttpRequest request, BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new StoryFailed(request.uri() + " did not answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("interrupted");
        }
    }
}
