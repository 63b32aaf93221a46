package org.openccg.registry.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.security.Caller;
import org.openccg.platform.security.SignedIn;

/** Writes down what happened to a merger. What practices answered never stands here, nor that one voted. */
@ApplicationScoped
public class MergerHistory {

    static final String LEADER = "LEADER";
    static final String BOARD = "BOARD";
    static final String PRACTICE = "PRACTICE";

    private final Mergers mergers;
    private final Trail trail;
    private final SignedIn signedIn;

    MergerHistory(Mergers mergers, Trail trail, SignedIn signedIn) {
        this.mergers = mergers;
        this.trail = trail;
        this.signedIn = signedIn;
    }

    void record(Merger merger, String step, String capacity, Instant at, Change change) {
        record(merger, step, capacity, signedIn.caller(), at, change);
    }

    void record(Merger merger, String step, String capacity, Caller by, Instant at, Change change) {
        mergers.flush();
        trail.record(new Entry(
                merger.id(),
                merger.version(),
                step,
                by,
                capacity,
                at,
                change.from() == null ? null : change.from().name(),
                merger.status().name(),
                change.reason(),
                change.detail()));
    }

    public List<Recorded> of(UUID merger) {
        return trail.of(merger);
    }

    /** In a chain of its own: that a guardian looked tells nobody else that there was something to see. */
    void looked(Merger merger, Instant at) {
        trail.record(new Entry(
                sealed(merger), 1, "LOOK", signedIn.caller(), "CONCERN_GUARDIAN", at, null, null, null, Map.of()));
    }

    public List<Recorded> looksAt(Merger merger) {
        return trail.of(sealed(merger));
    }

    private static UUID sealed(Merger merger) {
        return UUID.nameUUIDFromBytes(("sealed " + merger.id()).getBytes(StandardCharsets.UTF_8));
    }

    /** What changed besides the step itself. */
    record Change(@Nullable MergerStatus from, @Nullable String reason, Map<String, Object> detail) {

        static Change from(Merger merger) {
            return new Change(merger.status(), null, Map.of());
        }

        Change because(@Nullable String given) {
            return new Change(from, given, detail);
        }

        Change with(Map<String, Object> facts) {
            return new Change(from, reason, facts);
        }
    }
}
