package org.openccg.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a process over HTTP whether it is ready. */
record Health(URI question) {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(LONGEST_ANSWER).build();

    boolean isGood() {
        HttpRequest request =
                HttpRequest.newBuilder(question).timeout(LONGEST_ANSWER).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        }
    }
}
