package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.security.Caller;
import org.openccg.platform.security.SignedIn;

/** Writes down what happened to a group, and lets others know, as the last thing of a transaction. */
@ApplicationScoped
public class GroupHistory {

    private final Groups groups;
    private final GroupAnnouncements announcements;
    private final Trail trail;
    private final SignedIn signedIn;

    GroupHistory(Groups groups, GroupAnnouncements announcements, Trail trail, SignedIn signedIn) {
        this.groups = groups;
        this.announcements = announcements;
        this.trail = trail;
        this.signedIn = signedIn;
    }

    public void record(
            Group group, String step, String capacity, Instant at, @Nullable Status from, Map<String, Object> detail) {
        record(group, step, capacity, at, from, null, detail);
    }

    public void record(
            Group group,
            String step,
            String capacity,
            Instant at,
            @Nullable Status from,
            @Nullable String reason,
            Map<String, Object> detail) {
        record(group, step, capacity, signedIn.caller(), at, from, reason, detail);
    }

    void record(
            Group group,
            String step,
            String capacity,
            Caller by,
            Instant at,
            @Nullable Status from,
            @Nullable String reason,
            Map<String, Object> detail) {
        groups.flush();
        announcements.changed(List.of(group.id()), at);
        trail.record(new Entry(
                group.id(),
                group.version(),
                step,
                by,
                capacity,
                at,
                from == null ? null : from.name(),
                group.status().name(),
                reason,
                detail));
    }

    /** What another service told. Where the group cannot follow, that it was told is kept, without effect. */
    void told(Group group, String step, Event event, Status from, boolean followed, Map<String, Object> facts) {
        var detail = new LinkedHashMap<>(facts);
        detail.put("event", event.id());
        if (!followed) {
            detail.put("effect", "none");
        }
        record(group, step, signedIn.caller().client(), event.occurredAt(), from, detail);
    }
}
