package org.openccg.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.security.AuthenticationFailedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.authorization.Permission;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.problem.PeerUnavailable;

/** How often Keycloak is asked, and what is kept of its answers; Keycloak's part is played by a server on loopback. */
class KnownPermissionsTest {

    private static final String GRANTED = """
            [{"scopes": ["start", "turn"], "rsid": "1", "rsname": "sample"}]""";
    private static final String DENIED = """
            {"error": "access_denied", "error_description": "not_authorized"}""";
    private static final String ENDED = """
            {"error": "invalid_grant", "error_description": "Invalid bearer token"}""";
    private static final String PLAIN = plain("one");
    private static final String MISCONFIGURED = """
            {"error": "invalid_request", "error_description": "Unknown resource server"}""";

    private final ConcurrentLinkedQueue<String> questions = new ConcurrentLinkedQueue<>();
    private volatile Answer answer = new Answer(200, GRANTED);
    private volatile CountDownLatch door = new CountDownLatch(0);
    private HttpServer keycloak;

    @BeforeEach
    void open() throws IOException {
        keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        keycloak.setExecutor(Executors.newCachedThreadPool());
        keycloak.createContext("/token", this::serve);
        keycloak.start();
    }

    @AfterEach
    void close() {
        keycloak.stop(0);
    }

    @Test
    void one_token_is_one_question_however_many_ask_at_once() throws Exception {
        var known = known(Duration.ofHours(1), 100);
        door = new CountDownLatch(1);

        var answers = fifty(() -> known.of(PLAIN), door);

        assertThat(answers).allSatisfy(granted -> assertThat(granted)
                .singleElement()
                .satisfies(permission -> assertThat(permission.getScopes()).containsExactly("start", "turn")));
        assertThat(questions).containsExactly("Bearer " + PLAIN);
    }

    @Test
    void asks_again_after_the_interval() {
        var known = known(Duration.ofMillis(50), 100);

        do {
            known.of(PLAIN);
        } while (questions.size() < 2);

        assertThat(questions).containsExactly("Bearer " + PLAIN, "Bearer " + PLAIN);
    }

    @Test
    void the_interval_begins_with_the_question() {
        var known = known(Duration.ofNanos(1), 100);

        known.of(PLAIN);
        known.of(PLAIN);

        assertThat(questions).hasSize(2);
    }

    @Test
    void a_token_that_may_do_nothing_is_one_question_too() {
        answer = new Answer(403, DENIED);
        var known = known(Duration.ofHours(1), 100);

        assertThat(known.of(PLAIN)).isEmpty();
        assertThat(known.of(PLAIN)).isEmpty();
        assertThat(questions).hasSize(1);
    }

    @Test
    void a_session_that_has_ended_is_no_longer_signed_in_and_one_question_too() {
        answer = new Answer(400, ENDED);
        var known = known(Duration.ofHours(1), 100);

        assertThatThrownBy(() -> known.of(PLAIN)).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> known.of(PLAIN)).isInstanceOf(AuthenticationFailedException.class);
        assertThat(questions).hasSize(1);
    }

    @Test
    void a_fault_in_how_we_ask_does_not_read_as_the_callers() {
        answer = new Answer(400, MISCONFIGURED);
        var known = known(Duration.ofHours(1), 100);

        assertThatThrownBy(() -> known.of(PLAIN)).isInstanceOf(PeerUnavailable.class);
    }

    @Test
    void a_failure_is_shared_by_those_who_wait_and_not_remembered() throws Exception {
        answer = new Answer(503, "");
        var known = known(Duration.ofHours(1), 100);
        door = new CountDownLatch(1);

        assertThatThrownBy(() -> fifty(() -> known.of(PLAIN), door))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(PeerUnavailable.class);
        assertThat(questions).hasSize(1);

        answer = new Answer(200, GRANTED);
        assertThat(known.of(PLAIN)).hasSize(1);
    }

    @Test
    void nobody_waits_for_ever() {
        door = new CountDownLatch(1);
        var known = known(Duration.ofHours(1), 100, Duration.ofMillis(50));

        assertThatThrownBy(() -> known.of(PLAIN)).isInstanceOf(PeerUnavailable.class);
        door.countDown();
    }

    @Test
    void never_keeps_more_than_it_may() {
        var known = known(Duration.ofHours(1), 10);

        for (int i = 0; i < 200; i++) {
            known.of(plain("token " + i));
        }

        assertThat(known.hashes()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void keeps_no_token_but_its_hash() {
        var known = known(Duration.ofHours(1), 10);

        known.of(PLAIN);

        assertThat(known.hashes()).containsExactly(Hash.of(PLAIN));
    }

    @Test
    void a_token_that_carries_permissions_is_believed_without_a_question() {
        var known = known(Duration.ofHours(1), 100);

        assertThat(known.of(carrying(Instant.now().minusSeconds(60)))).hasSize(1);
        assertThat(questions).isEmpty();
    }

    @Test
    void but_no_longer_than_any_other_answer() {
        var known = known(Duration.ofHours(1), 100);

        assertThatThrownBy(() -> known.of(carrying(Instant.now().minusSeconds(3601))))
                .isInstanceOf(AuthenticationFailedException.class);
        assertThat(questions).isEmpty();
    }

    private static String plain(String id) {
        return token("{\"jti\": \"%s\"}".formatted(id));
    }

    private static String carrying(Instant issued) {
        return token(
                "{\"iat\": %d, \"authorization\": {\"permissions\": %s}}".formatted(issued.getEpochSecond(), GRANTED));
    }

    /** Whoever asks has checked the signature. */
    private static String token(String claims) {
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".c2ln";
    }

    /** All wait for their answer before the door opens. */
    private static List<List<Permission>> fifty(Callable<List<Permission>> question, CountDownLatch door)
            throws InterruptedException, ExecutionException {
        var asked = new ArrayList<FutureTask<List<Permission>>>();
        var callers = new ArrayList<Thread>();
        for (int i = 0; i < 50; i++) {
            asked.add(new FutureTask<>(question));
            callers.add(new Thread(asked.get(i)));
        }
        callers.forEach(Thread::start);
        while (!callers.stream().allMatch(caller -> caller.getState() == Thread.State.WAITING)) {
            Thread.onSpinWait();
        }
        door.countDown();
        var answers = new ArrayList<List<Permission>>();
        for (var one : asked) {
            answers.add(one.get());
        }
        return answers;
    }

    private KnownPermissions known(Duration interval, long remembered) {
        return known(interval, remembered, Duration.ofMinutes(1));
    }

    private KnownPermissions known(Duration interval, long remembered, Duration patience) {
        var endpoint = URI.create("http://localhost:" + keycloak.getAddress().getPort() + "/token");
        var config = new Config(endpoint, interval, remembered, patience);
        return new KnownPermissions(config, new PermissionEndpoint(config, new ObjectMapper()));
    }

    private void serve(HttpExchange exchange) throws IOException {
        questions.add(exchange.getRequestHeaders().getFirst("Authorization"));
        try {
            door.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private record Answer(int status, String body) {}

    private record Config(URI tokenEndpoint, Duration interval, long remembered, Duration patience)
            implements PermissionConfig {

        @Override
        public String audience() {
            return "sample-service";
        }
    }
}
