package org.openccg.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.local.Service.AUTHORISATION;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.local.Console;
import org.openccg.local.Person;
import org.openccg.local.Service;
import org.openccg.local.Tokens.Token;

class StoryTest {

    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    final List<String> heard = new ArrayList<>();
    final List<String> keys = new ArrayList<>();
    HttpServer service;
    int looks;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", this::answer);
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void tells_who_does_what_and_what_the_system_answers() {
        boolean told = play(story -> {
            story.scene("The bid");
            Actor lead = story.as("mary");
            Answer bid = lead.does("drafts a bid")
                    .post(AUTHORISATION, "/bids", Map.of("name", "x"))
                    .expect(201);
            lead.does("submits it")
                    .post(AUTHORISATION, "/bids/" + bid.id() + "/submit")
                    .expect(200);
            lead.does("blocks it").post(AUTHORISATION, "/bids/7/block").expectRefusal(422, "BLK-1");
        });

        assertThat(told).isTrue();
        assertThat(said())
                .containsSubsequence(
                        "The bid – Monday 2 July 2012, 09:00",
                        "  1. Mary May (gp) drafts a bid",
                        "→ 201 – DRAFT",
                        "→ refused, 422 – rule BLK-1 – Not lawful",
                        "3 calls made by people, 1 of them refused");
    }

    @Test
    void sends_the_last_version_seen_and_a_new_key_each_time() {
        play(story -> {
            Actor lead = story.as("mary");
            lead.post(AUTHORISATION, "/bids", Map.of());
            lead.post(AUTHORISATION, "/bids/7/submit");
            lead.post(AUTHORISATION, "/bids/7/block");
        });

        assertThat(heard)
                .containsExactly(
                        "POST /bids Bearer T-mary If-Match null",
                        "POST /bids/7/submit Bearer T-mary If-Match \"1\"",
                        "POST /bids/7/block Bearer T-mary If-Match \"2\"");
        assertThat(keys).doesNotContainNull().doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void ends_at_the_first_answer_that_is_not_the_storys() {
        assertThat(play(story -> story.anybody().get(AUTHORISATION, "/nothing").expect(200)))
                .isFalse();
        assertThat(play(story ->
                        story.as("mary").post(AUTHORISATION, "/bids/7/block").expectRefusal(422, "BLK-2")))
                .isFalse();
        assertThat(play(story -> story.as("nobody"))).isFalse();
        assertThat(said())
                .contains("the story says 200, the system answered 404")
                .contains("the story says rule BLK-2, the system named [BLK-1]")
                .contains("nobody with the account nobody");
    }

    @Test
    void waits_for_news_and_counts_that_as_one_call() {
        boolean told = play(story -> {
            Answer group = story.as("mary")
                    .sees("the group is authorised", AUTHORISATION, "/late", answer -> answer.text("/status")
                            .equals("DONE"));
            story.expect(
                    "it was looked at three times", group.body().path("look").asInt() == 3);
            story.expect("that was one call", story.calls() == 1);
        });

        assertThat(told).isTrue();
    }

    @Test
    void moves_the_clock_to_the_morning_of_another_day() {
        play(story -> {
            story.letItBe(LocalDate.of(2012, 7, 16), "Two weeks pass");
            story.expect("it is that day", story.today().equals(LocalDate.of(2012, 7, 16)));
        });

        assertThat(said()).contains("Two weeks pass: it is Monday 16 July 2012, 09:00.");
    }

    private boolean play(Consumer<Story> plot) {
        return Story.play(
                new OneService(), new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false), plot);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange http) throws IOException {
        String path = http.getRequestURI().getPath();
        var headers = http.getRequestHeaders();
        heard.add(http.getRequestMethod() + " " + path + " " + headers.getFirst("Authorization") + " If-Match "
                + headers.getFirst("If-Match"));
        keys.add(headers.getFirst("Idempotency-Key"));
        http.getRequestBody().readAllBytes();
        switch (path) {
            case "/bids" -> {
                http.getResponseHeaders().add("Location", "/bids/7");
                reply(http, 201, "\"1\"", "{\"id\": 7, \"status\": \"DRAFT\"}");
            }
            case "/bids/7/submit" -> reply(http, 200, "\"2\"", "{\"id\": 7, \"status\": \"SUBMITTED\"}");
            case "/bids/7/block" ->
                reply(
                        http,
                        422,
                        null,
                        "{\"title\": \"Not lawful\", \"status\": 422, \"faults\": [{\"rule\": \"BLK-1\"}]}");
            case "/late" ->
                reply(
                        http,
                        200,
                        null,
                        "{\"look\": " + ++looks + ", \"status\": \"" + (looks < 3 ? "NOT YET" : "DONE") + "\"}");
            default -> reply(http, 404, null, "{}");
        }
    }

    private static void reply(HttpExchange http, int status, String etag, String body) throws IOException {
        if (etag != null) {
            http.getResponseHeaders().add("ETag", etag);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
        http.close();
    }

    /** All three services are the one of this test. */
    private final class OneService implements Stage {

        private Instant now = Instant.parse("2012-07-02T08:00:00Z");

        @Override
        public URI url(Service any) {
            return URI.create("http://localhost:" + service.getAddress().getPort());
        }

        @Override
        public List<Person> people() {
            return List.of(new Person("1", "mary", "Mary May", "gp", List.of(), List.of()));
        }

        @Override
        public Token signIn(String username) {
            return new Token("T-" + username, Instant.now().plusSeconds(300));
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void moveTo(Instant moment) {
            now = moment;
        }
    }
}
