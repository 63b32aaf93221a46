package org.openccg.authorisation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.application.Step;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.testing.RealParts;

/** Whatever the service writes into a trail, there are words for it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class WordsTest {

    /** What a change of a case is recorded as, in the source: its second argument. */
    private static final Pattern RECORDED =
            Pattern.compile("handling\\s*\\.(?:add|addWith|addAsReviewer|change|hear|take)\\(\\s*[^,]+,\\s*([^,]+),");

    private static final Pattern NAME = Pattern.compile("\"([A-Z][A-Z_]+)\"");

    /** Where the name is computed, all that can come of it. */
    private static final Map<String, List<String>> COMPUTED = Map.of(
            "type()", List.of("APPEAL_OPENED", "APPEAL_CLOSED"),
            "what",
                    List.of(
                            "DISMISS",
                            "REMIT",
                            "SUBSTITUTE",
                            "RULING_WITHOUT_EFFECT",
                            "PROPOSE_MOVE",
                            "AGREE_MOVE",
                            "DECLINE_MOVE",
                            "PROPOSE_AMENDMENT",
                            "AGREE_AMENDMENT",
                            "WITHDRAW_AMENDMENT",
                            "ACCOUNT_FOR_MEETING",
                            "AVOID_DECISIONS",
                            "MINUTE_MEETING",
                            "OFFER_MEETING",
                            "RATIFY_MEETING",
                            "RECORD_MEETING",
                            "RESCHEDULE_MEETING",
                            "WAIVE_NOTICE",
                            "REQUEST_REDACTION",
                            "CONFIRM_REDACTION",
                            "DECLINE_REDACTION",
                            "DISCHARGE_CONDITION",
                            "RETAIN_CONDITION",
                            "VARY_CONDITION"),
            "intended.step()", List.of("AUTHORISE", "BLOCK", "DEFER", "IMPOSE_CONDITIONS"),
            "step", List.of("SERVE_NOTICE", "RENOTIFY", "AUTHORISE", "BLOCK", "DEFER"));

    /** Written by other ways than the usual one. */
    private static final List<String> ELSEWHERE =
            List.of("START", "SERVE_NOTICE_REFUSED", "RENOTIFY_REFUSED", "QUARANTINE", "RELEASE", "POSSIBLE_COERCION");

    @Inject
    Timeline timeline;

    @Test
    void for_every_name_in_the_sources() throws IOException {
        var names = new TreeSet<>(ELSEWHERE);
        Stream.of(Step.values()).map(Step::name).forEach(names::add);
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                names.addAll(recordedIn(Files.readString(file), file));
            }
        }
        assertThat(names)
                .contains("SIGN", "UPLOAD", "DECLARE", "SUCCEED", "NOTE")
                .hasSizeGreaterThan(30);
        assertThat(names.stream().filter(name -> !isKnown(name))).isEmpty();
    }

    private static List<String> recordedIn(String source, Path file) {
        return RECORDED.matcher(source)
                .results()
                .map(result -> result.group(1).strip())
                .flatMap(named -> names(named, source, file).stream())
                .toList();
    }

    private static List<String> names(String named, String source, Path file) {
        var literal = NAME.matcher(named);
        if (literal.matches()) {
            return List.of(literal.group(1));
        }
        if (named.startsWith("Step.")) {
            return List.of(named.substring("Step.".length()).replace(".name()", ""));
        }
        var constant = Pattern.compile("String " + Pattern.quote(named) + " = \"([A-Z_]+)\"")
                .matcher(source);
        if (constant.find()) {
            return List.of(constant.group(1));
        }
        assertThat(COMPUTED).as("what %s records", file).containsKey(named);
        return COMPUTED.get(named);
    }

    /** Words that need something of the detail fail without it; then there are words. */
    private boolean isKnown(String name) {
        try {
            return timeline.hasWordsFor(new Recorded(
                    1, 1, Instant.EPOCH, name, UUID.randomUUID(), "x", "CHAIR", null, null, null, Map.of(), "", ""));
        } catch (RuntimeException needsMore) {
            return true;
        }
    }
}
