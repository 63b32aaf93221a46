package org.openccg.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.erdtman.jcs.JsonCanonicalizer;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.KnownPeople;
import org.openccg.platform.testing.Person;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;

/** One blocked application of a group of its own, as the other services' own example files tell it, and its appeal. */
public final class Story {

    public static final String GROUND = "FUNCTIONS_NOT_DISCHARGEABLE";
    public static final String STATED = """
            {"ground": "ERROR_OF_FACT", "against": "%s", "text": "The plan balances; see page 4."}""".formatted(GROUND);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant FIRST_DAY = Instant.parse("2012-07-02T08:00:00Z");

    public final UUID application = UUID.randomUUID();
    public final UUID group = UUID.randomUUID();
    public final UUID decision = UUID.randomUUID();
    private final ObjectNode file = example("../authorisation-service/api/examples/decision-file.json");
    private final ObjectNode registered = example("../ccg-registry-service/api/examples/group.json");
    private String appeal = "";

    private Story() {}

    /** Blocked and served today; the chair and a signatory hold office. */
    public static Story blocked() {
        var story = new Story();
        KnownPeople.office("FELLS", "sha-cluster:FELLS", null);
        KnownPeople.office("PCTC-001", "cluster:PCTC-001", "FELLS");
        var now = now();
        var deadline = Deadline.calendarDays(now, 28, "service");
        story.file.put("applicationId", story.application.toString()).put("groupId", story.group.toString());
        story.decision()
                .put("id", story.decision.toString())
                .put("servedAt", now.toString())
                .put("lastDayToAppeal", deadline.lastDay().toString())
                .put("lastDayComputed", deadline.computed());
        story.registered.put("id", story.group.toString());
        story.registered
                .withArray("appointments")
                .addObject()
                .put("subject", People.SIGNATORY.subject().toString())
                .put("name", People.SIGNATORY.name())
                .put("capacity", "SIGNATORY")
                .put("from", "2012-07-02");
        return story.serve();
    }

    /** Changes what the authorisation service serves, and seals it again. */
    public Story file(Consumer<ObjectNode> change) {
        change.accept(file);
        return serve();
    }

    public Story group(Consumer<ObjectNode> change) {
        change.accept(registered);
        return serve();
    }

    public Story ground(String ground, String criterion, boolean mandatory) {
        decision()
                .withArray("grounds")
                .addObject()
                .put("ground", ground)
                .put("criterion", criterion)
                .put("mandatory", mandatory);
        return serve();
    }

    /** Lets the last day to appeal lie before today. */
    public Story outOfTime() {
        decision().put("lastDayToAppeal", today().minusDays(1).toString());
        return serve();
    }

    public ObjectNode decision() {
        return (ObjectNode) file.get("decision");
    }

    public String sealed() {
        file.remove("hash");
        try {
            return file.put("hash", Hash.of(new JsonCanonicalizer(file.toString()).getEncodedString()))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Story serve() {
        peer("/applications/" + application + "/decision-file", sealed());
        peer("/groups/" + group, registered.toString());
        return this;
    }

    public void fileIs(String content) {
        peer("/applications/" + application + "/decision-file", content);
    }

    public void groupIs(String content) {
        peer("/groups/" + group, content);
    }

    public String newAppeal(String... stated) {
        return """
                {"applicationId": "%s", "grounds": [%s], "statement": "The block rests on a plan nobody read.",
                 "representative": "Ada Quill, example.org"}""".formatted(application, String.join(",", stated));
    }

    public Story drafted(String... stated) {
        appeal = People.CHAIR
                .once()
                .body(newAppeal(stated.length == 0 ? new String[] {STATED} : stated))
                .post("/appeals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return this;
    }

    public Story lodged(String... stated) {
        return served(stated).declared(People.CASE_OFFICER).declared(People.ADJUDICATOR);
    }

    /** Lodged, and opened by nobody in the Department yet. */
    public Story served(String... stated) {
        drafted(stated).take(People.CHAIR, "lodge", "{}").then().statusCode(200);
        return this;
    }

    public Story declared(Person person, String... interests) {
        declare(person, interests).then().statusCode(201);
        return this;
    }

    public Response declare(Person person, String... interests) {
        return person.once()
                .body("{\"interests\": [%s]}".formatted(String.join(",", interests)))
                .post("/appeals/" + appeal + "/declarations");
    }

    public static String interest(String kind, String heldIn) {
        return """
                {"kind": "%s", "heldIn": "%s", "description": "As it is."}""".formatted(kind, heldIn);
    }

    /** The office whose review led to the block is another one. */
    public Story by(String office, String shaCluster) {
        return file(
                file -> file.withObject("/reviewingOffice").put("code", office).put("shaCluster", shaCluster));
    }

    public List<String> steps(Person person) {
        return person.request()
                .get("/appeals/" + appeal + "/steps")
                .then()
                .statusCode(200)
                .extract()
                .path("step");
    }

    public Story lodgedLate() {
        outOfTime()
                .drafted()
                .take(People.CHAIR, "lodge", "{\"lateReason\": \"The letter went astray.\"}")
                .then()
                .statusCode(200);
        return declared(People.CASE_OFFICER);
    }

    public Story accepted(String... stated) {
        lodged(stated).take(People.CASE_OFFICER, "accept", "").then().statusCode(200);
        return this;
    }

    public Story responded(String... stated) {
        accepted(stated)
                .take(People.MANAGER, "respond", response(GROUND))
                .then()
                .statusCode(200);
        return this;
    }

    public Story replied(String... stated) {
        responded(stated)
                .take(People.CHAIR, "reply", "{\"statement\": \"Where are the sums?\"}")
                .then()
                .statusCode(200);
        return this;
    }

    public static String response(String ground) {
        return """
                {"opposed": true, "statement": "The office stands by its finding.",
                 "answers": [{"ground": "%s", "answer": "The second year shows a gap."}]}""".formatted(ground);
    }

    public static String finding(String ground, boolean proved) {
        return """
                {"ground": "%s", "proved": %s, "reasons": "On the papers."}""".formatted(ground, proved);
    }

    public static String ruling(String remedy, String more, String... findings) {
        return """
                {"remedy": "%s", %s "findings": [%s], "reasons": "The law requires it."}""".formatted(remedy, more, String.join(",", findings));
    }

    public static String substitution(String... findings) {
        return ruling("SUBSTITUTE", "\"outcome\": \"AUTHORISED\",", findings);
    }

    /** Takes a step in the version the person sees now. */
    public Response take(Person by, String step, String body) {
        return take(by, step, body, UUID.randomUUID().toString());
    }

    public Response take(Person by, String step, String body, String key) {
        var request = by.request().header("Idempotency-Key", key).header("If-Match", "\"" + version() + "\"");
        return (body.isEmpty() ? request : request.body(body)).post("/appeals/" + appeal + "/" + step);
    }

    public Response seenBy(Person person) {
        return person.request().get("/appeals/" + appeal);
    }

    public int version() {
        return seenBy(People.CHAIR).then().statusCode(200).extract().path("version");
    }

    public String appeal() {
        return appeal;
    }

    /** What was left in the outbox for the receiver, oldest first, as {@code TYPE} lines. */
    public List<String> told(String receiver) {
        return rows("select type from outbox_event where receiver = '%s' and case_id = '%s' order by written_no"
                .formatted(receiver, appeal));
    }

    public List<String> trail() {
        return rows("select step from audit_entry where case_id = '%s' order by seq".formatted(appeal));
    }

    public static List<String> rows(String query) {
        try (var connection = Database.asService();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var found = new java.util.ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Business time; the first to ask puts the clock to where the local suite starts. */
    public static synchronized Instant now() {
        var offset = rows("select offset_seconds from business_clock");
        if (offset.isEmpty()) {
            moveTo(FIRST_DAY);
            return FIRST_DAY;
        }
        return Instant.now().plusSeconds(Long.parseLong(offset.get(0)));
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(now(), BusinessClock.LONDON);
    }

    public static void daysPass(int days) {
        moveTo(now().plus(Duration.ofDays(days)));
    }

    /** Puts business time to a day that must still be ahead; every later test lives after it. */
    public static void clockIs(Instant instant) {
        assertThat(now()).as("business time moves forward only").isBefore(instant);
        moveTo(instant);
    }

    private static void moveTo(Instant instant) {
        try {
            Database.moveClockTo(instant);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static ObjectNode example(String path) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(Path.of(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the service last showed the other one as its authority when it asked for the path. */
    public String askedWith(String path) {
        return exchange(HttpRequest.newBuilder(peerAt("/asked-with" + path))
                .header("Authorization", "Bearer test")
                .build());
    }

    private static void peer(String path, String body) {
        exchange(HttpRequest.newBuilder(peerAt(path))
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    private static URI peerAt(String path) {
        return URI.create(
                ConfigProvider.getConfig().getValue("ccg.peer.ccg-registry-service.url", String.class) + path);
    }

    private static String exchange(HttpRequest request) {
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
