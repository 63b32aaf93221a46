package org.openccg.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openccg.acceptance.TheSuite;
import org.openccg.local.Service;
import org.openccg.local.demo.FirstCase;
import org.openccg.local.demo.Story;

/** A case that was bid for, blocked and appealed; both sides have spoken in the appeal. */
record TheCase(String group, String name, String application, String appeal, String evidence, String appointment) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    private static @Nullable TheCase built;

    /** What stands for an id that nobody has. */
    static String absent() {
        return UUID.randomUUID().toString();
    }

    /** Built when first asked for. */
    static synchronized TheCase of(Cast cast) {
        if (built == null) {
            built = build(cast);
        }
        return built;
    }

    private static TheCase build(Cast cast) {
        var plays = new ArrayList<FirstCase>();
        boolean told = Story.play(TheSuite.get(), TheSuite.console(), story -> {
            var play = new FirstCase(story);
            plays.add(play);
            play.bid();
            play.review();
            play.block();
            play.appeal();
        });
        assertThat(told).as("the case is built").isTrue();
        var play = plays.get(0);
        String group = "/groups/" + play.groupId();
        String application = "/applications/" + play.applicationId();
        declare(cast, Service.AUTHORISATION, application, "manager", "authorising-officer");
        declare(cast, Service.APPEALS, "/appeals/" + play.appealId(), "case-officer", "adjudicator");
        return new TheCase(
                play.groupId(),
                told(cast, Service.REGISTRY, group, "/name"),
                play.applicationId(),
                play.appealId(),
                told(cast, Service.AUTHORISATION, application + "/evidence", "/0/id"),
                told(cast, Service.REGISTRY, group, "/appointments/0/id"));
    }

    /** Who reviews or judges a case is shown it only after saying that no interest is in the way. */
    private static void declare(Cast cast, Service service, String path, String... parts) {
        for (String part : parts) {
            var reviewer = new Actor(Part.named(part), Organisation.OWN);
            var answer = Wire.send(new Request(service, "POST", path + "/declarations")
                    .with("Authorization", "Bearer " + cast.token(reviewer, service))
                    .with("Idempotency-Key", absent())
                    .with("{\"interests\": []}".getBytes(StandardCharsets.UTF_8), "application/json"));
            assertThat(answer.status()).as("%s declares: %s", reviewer, answer).isEqualTo(201);
        }
    }

    private static String told(Cast cast, Service service, String path, String pointer) {
        var answer = Wire.send(new Request(service, "GET", path)
                .with("Authorization", "Bearer " + cast.token(Actor.ALL.get(0), service)));
        return answer.json().at(pointer).asText();
    }

    /** The path with what this case has for every parameter; something absent instead of the first if so wanted. */
    String path(Operation operation, @Nullable String absent) {
        var parameter = PARAMETER.matcher(operation.path());
        var path = new StringBuilder();
        @Nullable String instead = absent;
        while (parameter.find()) {
            parameter.appendReplacement(path, instead == null ? value(operation, parameter.group(1)) : instead);
            instead = null;
        }
        return parameter.appendTail(path).toString();
    }

    /** Of the parts of a case that only an id tells, there are none unless it is said here which. */
    private String value(Operation operation, String parameter) {
        String what = "{" + parameter + "} of /" + operation.collection();
        @Nullable String value = values().getOrDefault(what, parameter.endsWith("Id") ? absent() : null);
        return Objects.requireNonNull(
                value, () -> "For " + operation + ": say in TheCase.values() what stands for " + what + ".");
    }

    private Map<String, String> values() {
        return Map.ofEntries(
                Map.entry("{id} of /groups", group),
                Map.entry("{appointmentId} of /groups", appointment),
                Map.entry("{practice} of /groups", "Z90001"),
                Map.entry("{code} of /areas", "E01999999"), // a place that is none
                Map.entry("{id} of /assignments", absent()), // nobody is assigned
                Map.entry("{id} of /sharing-agreements", absent()), // nothing is shared
                Map.entry("{id} of /mergers", absent()), // the group stays as it is
                Map.entry("{practice} of /mergers", "Z90001"),
                Map.entry("{id} of /agendas", absent()), // nothing is to be decided together
                Map.entry("{id} of /applications", application),
                Map.entry("{subject} of /applications", absent()), // nothing disclosed
                Map.entry("{evidence} of /applications", evidence),
                Map.entry("{redaction} of /applications", absent()), // nothing is to be destroyed
                Map.entry("{upload} of /applications", absent()), // nothing is on its way
                Map.entry("{number} of /applications", "1"),
                Map.entry("{criterion} of /applications", "D3-02"),
                Map.entry("{id} of /appeals", appeal),
                Map.entry("{appealId} of /stays", appeal),
                Map.entry("{code} of /offices", "PCTC-001"),
                Map.entry("{id} of /offices", absent()), // nobody is to lose a post
                Map.entry("{subject} of /people", "00000000-0000-4000-8000-000000000201"), // Helen Marsh
                Map.entry("{id} of /people", absent()),
                Map.entry("{code} of /practices", "Z90001"),
                Map.entry("{version} of /catalogue", "1"),
                Map.entry("{day} of /checkpoints", "1066-10-14"), // before there was anything to be signed
                Map.entry("{slug} of /problems", "not-found"),
                Map.entry("{id} of /dead-letters", absent())); // nothing is undeliverable here
    }

    /** The body with the case's ids, or with one that nobody has in place of them. */
    String body(Expectation expectation, @Nullable String absent) {
        return expectation
                .body()
                .replace("{group}", absent == null ? group : absent)
                .replace("{application}", absent == null ? application : absent)
                .replace("{appeal}", absent == null ? appeal : absent);
    }

    /** What tells this case from all others. */
    List<String> traces() {
        return List.of(group, application, appeal, evidence);
    }

    /** What no foreigner may read in a refusal. */
    List<String> names() {
        return List.of(name, "Amara Osei", "Piotr Lindqvist", "Helen Marsh", "financial-plan.pdf");
    }
}
