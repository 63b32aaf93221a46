package org.openccg.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openccg.acceptance.TheSuite;
import org.openccg.acceptance.permission.PathMutation.Spelling;
import org.openccg.acceptance.permission.Trial.Outcome;

/**
 * Every operation × role and duty × organisation × fault of the token × spelling of the path, on the packaged services
 * with real tokens. What is expected stands in {@code permission-matrix.txt}.
 */
// before any other test shows the services a key they do not know: they look for new ones only now and then
@Order(1)
@ExtendWith(Scene.Set.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixIT {

    private static final Path DOCUMENT = Path.of("../docs/permissions.md");
    private static final Actor CHAIR = Actor.ALL.get(0);

    private @Nullable List<Outcome> outcomes;
    private @Nullable List<TokenFault> faults;

    @Test
    void every_operation_has_a_line_that_says_what_the_source_says(Scene scene) {
        assertThat(scene.expectations.differences(scene.operations)).isEmpty();
    }

    @Test
    void everybody_is_answered_as_the_lines_say(Scene scene) {
        var before = scene.everythingToRead();
        assertThat(outcomes(scene).stream().flatMap(outcome -> outcome.faults().stream()))
                .isEmpty();
        assertThat(scene.everythingToRead()).isEqualTo(before);
    }

    @Test
    void a_faulty_token_is_no_token_anywhere(Scene scene) {
        var before = scene.everythingToRead();
        var right = faults(scene).get(0);
        assertThat(scene.operations)
                .as("a token of the same making with no fault is taken, so each fault is refused for itself")
                .allMatch(operation -> ask(scene, operation, right).status() != 401);
        List<Callable<Optional<String>>> trials = faults(scene).stream()
                .skip(1)
                .flatMap(fault -> guarded(scene).stream().map(operation -> refused(scene, operation, fault)))
                .toList();
        assertThat(Scene.together("faulty tokens", trials).stream().flatMap(Optional::stream))
                .isEmpty();
        assertThat(scene.everythingToRead()).isEqualTo(before);
    }

    @Test
    void another_spelling_of_a_path_leads_nowhere(Scene scene) {
        var before = scene.everythingToRead();
        assertThat(Scene.together("other spellings", spellings(scene)).stream().flatMap(Optional::stream))
                .isEmpty();
        assertThat(scene.everythingToRead()).isEqualTo(before);
    }

    @Test
    void the_document_is_what_the_services_answer(Scene scene) throws IOException {
        String generated = new PermissionsDocument(outcomes(scene))
                .text(faults(scene), guarded(scene).size(), spellings(scene).size());
        if (System.getProperty("approve") != null) {
            Files.writeString(DOCUMENT, generated);
        }
        assertThat(DOCUMENT)
                .as("run this test with -Dapprove when the change is meant")
                .exists();
        assertThat(generated).isEqualTo(Files.readString(DOCUMENT));
    }

    private List<Outcome> outcomes(Scene scene) {
        if (outcomes == null) {
            List<Callable<Outcome>> trials = scene.operations.stream()
                    .flatMap(operation -> Actor.ALL.stream()
                            .map(actor -> new Trial(operation, scene.expectations.of(operation), actor)))
                    .<Callable<Outcome>>map(trial -> () -> trial.run(scene.asking))
                    .toList();
            outcomes = Scene.together("operations by actors", trials);
        }
        return outcomes;
    }

    private List<TokenFault> faults(Scene scene) {
        if (faults == null) {
            faults = TokenFault.all(scene.mint());
        }
        return faults;
    }

    private static List<Operation> guarded(Scene scene) {
        return scene.operations.stream()
                .filter(operation -> !operation.isPublic())
                .toList();
    }

    private static Callable<Optional<String>> refused(Scene scene, Operation operation, TokenFault fault) {
        return () -> {
            var answer = ask(scene, operation, fault);
            boolean asksToSignIn =
                    answer.isProblem(401, "NOT_SIGNED_IN") && answer.headers().containsKey("www-authenticate");
            return asksToSignIn
                    ? Optional.empty()
                    : Optional.of("%s with a token that is wrong (%s) was answered %s"
                            .formatted(operation, fault.name(), answer));
        };
    }

    private static Answer ask(Scene scene, Operation operation, TokenFault fault) {
        var request = scene.asking.request(operation, scene.expectations.of(operation), CHAIR, null);
        return Wire.send(request.with("Authorization", fault.sentTo(operation.service())));
    }

    /** Every spelling of every path, by nobody and by somebody who may do what the path is for. */
    private static List<Callable<Optional<String>>> spellings(Scene scene) {
        var trials = new ArrayList<Callable<Optional<String>>>();
        for (var operation : scene.operations) {
            var actor = Actor.ALL.stream()
                    .filter(each -> each.organisation() == Organisation.OWN && each.hasRoleFor(operation))
                    .findFirst()
                    .orElse(CHAIR);
            var request = scene.asking.request(operation, scene.expectations.of(operation), actor, null);
            for (var spelling : PathMutation.of(request.target(), TheSuite.get().url(operation.service()))) {
                var signedIn = request.at(spelling.target());
                trials.add(() -> nothingThere(operation, spelling, signedIn));
                trials.add(() -> nothingThere(operation, spelling, signedIn.with("Authorization", null)));
            }
        }
        return trials;
    }

    private static Optional<String> nothingThere(Operation operation, Spelling spelling, Request request) {
        var answer = Wire.send(request);
        return spelling.isRefused(answer, request.headers().containsKey("Authorization"))
                ? Optional.empty()
                : Optional.of("%s spelt otherwise (%s: %s) was answered %s"
                        .formatted(operation, spelling.mutation().name(), request.target(), answer));
    }
}
