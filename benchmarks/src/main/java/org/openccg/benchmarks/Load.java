package org.openccg.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A few callers who each send one request after the other. */
final class Load implements AutoCloseable {

    private static final int CALLERS = 4;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    /** How long so many requests take together; the token may be another one for each. */
    Duration send(int requests, URI target, IntFunction<String> token) {
        var next = new AtomicInteger();
        Callable<Void> caller = () -> {
            for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                get(target, token.apply(i));
            }
            return null;
        };
        long begin = System.nanoTime();
        try {
            for (var done : callers.invokeAll(
                    IntStream.range(0, CALLERS).mapToObj(any -> caller).toList())) {
                done.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("The load broke off", e);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void get(URI target, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .build();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        if (!List.of(200, 404).contains(status)) {
            throw new IOException(target + " answered " + status);
        }
    }

    @Override
    public void close() {
        callers.shutdownNow();
    }
}
