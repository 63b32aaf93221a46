package org.openccg.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openccg.acceptance.TheSuite;
import org.openccg.local.Service;

/**
 * What is somebody else's leaves no trace: not in lists, not in answers kept to be repeated, not in logs. That absent
 * and foreign ids are answered alike is asked by {@link PermissionMatrixIT} of every operation.
 */
@ExtendWith(Scene.Set.class)
class TenancyIT {

    @Test
    void lists_and_their_filters_know_nothing_of_what_is_somebody_elses(Scene scene) {
        for (var operation : operations(scene, Whose.LIST)) {
            for (var actor : Actor.ALL) {
                if (actor.hasRoleFor(operation) && !actor.isService()) {
                    boolean own = actor.organisation() == Organisation.OWN;
                    for (String query : queries(scene, operation)) {
                        assertThat(everyPage(scene, operation, actor, query))
                                .as("%s?%s as %s", operation, query, actor)
                                .satisfies(
                                        text -> assertThat(isTold(scene, text)).isEqualTo(own));
                    }
                }
            }
        }
    }

    @Test
    void a_foreigner_who_narrows_a_list_to_the_case_gets_what_one_gets_for_nothing(Scene scene) {
        for (var operation : operations(scene, Whose.LIST)) {
            for (String filter : List.of("group", "application")) {
                String id = filter.equals("group") ? scene.file.group() : scene.file.application();
                String absent = TheCase.absent();
                var foreigner = new Actor(Part.named("gp"), Organisation.OTHER);
                var foreign = list(scene, operation, foreigner, filter + "=" + id);
                var nothing = list(scene, operation, foreigner, filter + "=" + absent);
                assertThat(foreign.without(List.of(id))).isEqualTo(nothing.without(List.of(absent)));
            }
        }
    }

    @Test
    void an_answer_kept_for_somebody_is_repeated_to_nobody_else(Scene scene) {
        int repeated = 0;
        for (var kept : kept(scene)) {
            for (var operation : scene.operations) {
                if (kept.isOf(operation)) {
                    repeated += repeat(scene, operation, kept);
                }
            }
        }
        assertThat(repeated).as("answers were kept while the case was built").isGreaterThan(20);
    }

    @Test
    void logs_name_neither_tokens_nor_what_was_asked_for(Scene scene) throws IOException {
        for (var operation : operations(scene, Whose.CASE)) {
            var foreigner = new Actor(Part.named("manager"), Organisation.OTHER);
            Wire.send(scene.asking.request(operation, scene.expectations.of(operation), foreigner, null));
        }
        for (var service : Service.values()) {
            String log = Files.readString(TheSuite.get().state().log(service.id()));
            assertThat(log).as(service.id()).isNotEmpty().doesNotContain("eyJ").doesNotContain("Bearer ");
            scene.file.names().forEach(name -> assertThat(log).doesNotContain(name));
        }
    }

    private static List<Operation> operations(Scene scene, Whose whose) {
        return scene.operations.stream()
                .filter(operation -> scene.expectations.of(operation).whose() == whose)
                .toList();
    }

    /** No filter, and every filter with what would find the case. */
    private static List<String> queries(Scene scene, Operation operation) {
        var queries = new ArrayList<>(List.of("limit=200"));
        for (String query : operation.queries()) {
            switch (query) {
                case "office" -> queries.add("limit=200&office=PCTC-001");
                case "group" -> queries.add("group=" + scene.file.group());
                case "application" -> queries.add("application=" + scene.file.application());
                case "status" ->
                    queries.add("limit=200&status=" + (operation.service() == Service.APPEALS ? "REPLIED" : "BLOCKED"));
                case "limit", "after" -> {}
                default ->
                    throw new AssertionError("Say in TenancyIT.queries with which '" + query + "' " + operation
                            + " would find the case.");
            }
        }
        return queries;
    }

    private static String everyPage(Scene scene, Operation operation, Actor actor, String query) {
        var pages = new StringBuilder();
        String after = "";
        do {
            var page = list(scene, operation, actor, query + after);
            assertThat(page.status()).isEqualTo(200);
            pages.append(page.body());
            after = page.json().hasNonNull("next")
                    ? "&after=" + page.json().path("next").asText()
                    : "";
        } while (!after.isEmpty());
        return pages.toString();
    }

    private static Answer list(Scene scene, Operation operation, Actor actor, String query) {
        var request = scene.asking.request(operation, scene.expectations.of(operation), actor, null);
        return Wire.send(request.at(request.target() + "?" + query));
    }

    private static boolean isTold(Scene scene, String text) {
        return scene.file.traces().stream().anyMatch(text::contains)
                || scene.file.names().stream().anyMatch(text::contains);
    }

    /** Somebody's request of which the answer is kept, by the path it had and the key that came with it. */
    private record Kept(Service service, String subject, String route, String key) {

        boolean isOf(Operation operation) {
            String path = Pattern.quote(operation.path()).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q");
            return operation.service() == service
                    && operation.headers().contains("Idempotency-Key")
                    && route.matches(path);
        }
    }

    private static List<Kept> kept(Scene scene) {
        var all = new ArrayList<Kept>();
        for (var service : Service.values()) {
            String database = service.database();
            try (var connection = DriverManager.getConnection(
                            TheSuite.get().addresses().database(database),
                            database,
                            TheSuite.get().secrets().of(database));
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select subject, route, key from idempotent_answer")) {
                while (rows.next()) {
                    all.add(new Kept(service, rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }
        all.removeIf(kept -> scene.file.traces().stream().noneMatch(kept.route::contains));
        return all;
    }

    /** By everybody else who has the role: foreigners, and colleagues of the same office. */
    private static int repeat(Scene scene, Operation operation, Kept kept) {
        int repeated = 0;
        for (var actor : Actor.ALL) {
            if (!actor.hasRoleFor(operation)
                    || scene.cast.subject(actor, operation.service()).equals(kept.subject)) {
                continue;
            }
            var fresh = scene.asking.request(operation, scene.expectations.of(operation), actor, null);
            var answer = Wire.send(fresh.with("Idempotency-Key", kept.key));
            assertThat(answer.headers()).as("%s as %s", kept, actor).doesNotContainKey("idempotent-replayed");
            assertThat(answer.without(List.of()))
                    .as("%s as %s", kept, actor)
                    .isEqualTo(Wire.send(fresh).without(List.of()));
            repeated++;
        }
        return repeated;
    }
}
