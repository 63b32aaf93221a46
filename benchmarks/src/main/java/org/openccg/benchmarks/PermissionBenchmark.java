package org.openccg.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.openccg.local.Console;
import org.openccg.local.Refusal;
import org.openccg.local.Service;
import org.openccg.local.Settings;
import org.openccg.local.State;
import org.openccg.local.Suite;

/**
 * What a request with a plain token costs beside one with a token that already carries its permissions, and beside one
 * whose token nobody has seen yet, so that Keycloak is asked: in turns, on the same operation.
 */
public final class PermissionBenchmark {

    private static final double TARGET = 1.1;
    private static final int WARM_UP = 3;
    private static final int UNSEEN = 50;
    private static final int SIGN_INS = 10;
    private static final String PERSON = "amara.osei";
    private static final Service SERVICE = Service.REGISTRY;
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final Suite suite;
    private final PrintStream out;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI target;

    public PermissionBenchmark(Suite suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
        this.target = URI.create(suite.url(SERVICE) + "/groups?limit=1");
    }

    /** {@code [rounds [requests per round]]}, on the suite that runs from the state folder. */
    public static void main(String[] arguments) {
        var state = new State(Path.of(System.getProperty("ccg.state", ".ccg")));
        var suite = Suite.of(Settings.of(state, state.basePort().orElseThrow()), Console.plain());
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        new PermissionBenchmark(suite, System.out).run(rounds, requests);
    }

    public void run(int rounds, int requests) {
        out.printf("GET %s, 4 callers, %d requests a batch; requests/s%n", target, requests);
        out.printf("%5s %12s %20s %12s %16s%n", "round", "plain", "bearing permission", "ratio", "never seen");
        var ratios = new ArrayList<Double>();
        try (var load = new Load()) {
            for (int round = 1 - WARM_UP; round <= rounds; round++) {
                var taken = round(load, requests, round % 2 == 0);
                double ratio = nanos(taken.plain()) / nanos(taken.bearing());
                if (round > 0) {
                    ratios.add(ratio);
                    out.printf(
                            Locale.ROOT,
                            "%5d %12.0f %20.0f %12.3f %16.0f%n",
                            round,
                            rate(requests, taken.plain()),
                            rate(requests, taken.bearing()),
                            ratio,
                            rate(UNSEEN, taken.unseen()));
                }
            }
        }
        sum(ratios);
    }

    /** New tokens each time, none older than Keycloak's answers are believed; each plain batch pays its own question. */
    private Taken round(Load load, int requests, boolean plainFirst) {
        String plain = signIn();
        var unseen = Stream.generate(this::signIn).limit(UNSEEN).toList();
        if (plainFirst) {
            var first = load.send(requests, target, any -> plain);
            return new Taken(first, bearing(load, requests, plain), load.send(UNSEEN, target, unseen::get));
        }
        var first = bearing(load, requests, plain);
        return new Taken(load.send(requests, target, any -> plain), first, load.send(UNSEEN, target, unseen::get));
    }

    /** Again after a moment when refused: Keycloak takes sign-ins of one account one by one, and the last may linger. */
    private String signIn() {
        for (int attempt = 1; ; attempt++) {
            try {
                return suite.token(PERSON);
            } catch (Refusal refused) {
                if (attempt == SIGN_INS) {
                    throw refused;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration bearing(Load load, int requests, String plain) {
        String bearing = exchanged(plain);
        return load.send(requests, target, any -> bearing);
    }

    private String exchanged(String token) {
        var form = "grant_type="
                + URLEncoder.encode("urn:ietf:params:oauth:grant-type:uma-ticket", StandardCharsets.UTF_8)
                + "&audience=" + SERVICE.id();
        var request = HttpRequest.newBuilder(URI.create(suite.addresses().realm() + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var found =
                    TOKEN.matcher(http.send(request, BodyHandlers.ofString()).body());
            if (!found.find()) {
                throw new IllegalStateException("Keycloak gave no token");
            }
            return found.group(1);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Keycloak was not heard", e);
        }
    }

    private void sum(List<Double> ratios) {
        double[] sorted =
                ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double median = sorted[sorted.length / 2];
        out.printf(
                Locale.ROOT,
                "cost of a plain token / of a permission-bearing one: min %.3f, median %.3f, max %.3f; at most %.1f wanted: %s%n",
                DoubleStream.of(sorted).min().orElseThrow(),
                median,
                DoubleStream.of(sorted).max().orElseThrow(),
                TARGET,
                median <= TARGET ? "kept" : "NOT KEPT");
    }

    private static double rate(int requests, Duration taken) {
        return requests / (nanos(taken) / 1e9);
    }

    private static double nanos(Duration taken) {
        return taken.toNanos();
    }

    private record Taken(Duration plain, Duration bearing, Duration unseen) {}
}
