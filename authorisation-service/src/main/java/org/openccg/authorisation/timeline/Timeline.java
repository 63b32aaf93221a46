package org.openccg.authorisation.timeline;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.paging.Page;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;

/** Reads the trail of a case aloud. There is one way of saying it, whoever asks. */
@ApplicationScoped
public class Timeline {

    /** How services are called when it was they who told something. */
    private static final Map<String, String> SERVICES = Map.of(
            "ccg-registry-service", "The register",
            "authorisation-service", "The authorisation service",
            "appeals-service", "The appeals service");

    /** Names of capacities that do not say by themselves who acted. */
    private static final Map<String, String> CAPACITIES = Map.of(
            "OTHER_MANAGER", "manager",
            "ASSESSOR", "manager",
            "PRACTICE", "for a practice of the group");

    private final Trail trail;
    private final List<Wording> wordings;

    Timeline(Trail trail, @All List<Wording> wordings) {
        this.trail = trail;
        this.wordings = wordings;
    }

    /** Oldest first, from what comes after the cursor on; without one from the beginning. */
    public Page<Line> of(UUID caseId, @Nullable String after, int limit) {
        long seq = Cursor.read(after, 1).map(Timeline::sequence).orElse(0L);
        var lines =
                trail.following(caseId, seq, limit + 1).stream().map(this::line).toList();
        return Page.of(lines, limit, line -> Cursor.of(String.valueOf(line.seq())));
    }

    /** Whether something is said of entries with this name. */
    boolean hasWordsFor(Recorded entry) {
        return wordings.stream().anyMatch(wording -> wording.of(entry).isPresent());
    }

    private Line line(Recorded entry) {
        return new Line(
                entry.seq(),
                entry.at(),
                Deadline.words(entry.at()),
                SERVICES.getOrDefault(entry.actorName(), entry.actorName()),
                capacity(entry.capacity()),
                wordings.stream()
                        .flatMap(wording -> wording.of(entry).stream())
                        .findFirst()
                        .orElseGet(() -> fallback(entry)),
                entry.to() == null || entry.to().equals(entry.from()) ? null : plain(entry.to()),
                entry.reason());
    }

    private static String capacity(String recorded) {
        return CAPACITIES.getOrDefault(recorded, plain(recorded.replaceAll("[\\[\\]]", "")));
    }

    private static String fallback(Recorded entry) {
        String step = plain(entry.step());
        return step.substring(0, 1).toUpperCase(Locale.ROOT) + step.substring(1) + ".";
    }

    private static String plain(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static long sequence(Cursor cursor) {
        try {
            return Long.parseLong(cursor.part(0));
        } catch (NumberFormatException notOurs) {
            var refused = Refused.because(
                    CommonProblem.UNREADABLE, "'after' cannot be read.", "Give 'next' of the page before.");
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
