package org.openccg.appeals.appeal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.appeal.Appeal;
import org.openccg.appeals.appeal.Appeals;
import org.openccg.appeals.appeal.CaseRecord;
import org.openccg.appeals.appeal.Status;
import org.openccg.appeals.appeal.Step;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.security.Caller;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;

/** Hands an appeal to the caller and takes it back with what was done written down. */
@ApplicationScoped
class Desk {

    private final Appeals appeals;
    private final CaseRecord record;
    private final SignedIn signedIn;
    private final BusinessClock clock;
    private final IfMatch ifMatch;
    private final Trail trail;

    Desk(Appeals appeals, CaseRecord record, SignedIn signedIn, BusinessClock clock, IfMatch ifMatch, Trail trail) {
        this.appeals = appeals;
        this.record = record;
        this.signedIn = signedIn;
        this.clock = clock;
        this.ifMatch = ifMatch;
        this.trail = trail;
    }

    Caller caller() {
        return signedIn.caller();
    }

    Instant now() {
        return clock.now();
    }

    Appeal look(UUID id) {
        return appeals.visibleTo(caller(), id);
    }

    /** The appeal, to change it: only in the version the caller looked at. */
    Appeal take(UUID id) {
        var appeal = look(id);
        ifMatch.expects(id, appeal.version());
        return appeal;
    }

    AppealView view(Appeal appeal) {
        return AppealView.of(appeal, appeals.papersOf(appeal), steps(appeal));
    }

    List<Step> steps(Appeal appeal) {
        return appeal.openTo(caller(), now()).stream()
                .filter(step ->
                        step != Step.RULE || record.barredFromRuling(appeal).admits(caller().subject()))
                .toList();
    }

    /** Writes down a step; the last thing its transaction does. */
    RestResponse<AppealView> done(
            Appeal appeal, Step step, Status before, @Nullable String reason, Map<String, Object> detail) {
        record(appeal, step.name(), step.by().capacity(), before, reason, detail);
        return RestResponse.ok(view(appeal));
    }

    void record(
            Appeal appeal,
            String what,
            String capacity,
            @Nullable Status before,
            @Nullable String reason,
            Map<String, Object> detail) {
        appeals.flush();
        trail.record(new Entry(
                appeal.id(),
                appeal.version(),
                what,
                caller(),
                capacity,
                now(),
                before == null ? null : before.name(),
                appeal.status().name(),
                reason,
                detail));
    }
}
