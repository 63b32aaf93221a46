package org.openccg.appeals.appeal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.appeal.Admission;
import org.openccg.appeals.appeal.Appeal;
import org.openccg.appeals.appeal.Appeals;
import org.openccg.appeals.appeal.Status;
import org.openccg.appeals.appeal.Step;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.security.Caller;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;

/** Hands an appeal to the caller and takes it back with what was done written down. */
@ApplicationScoped
class Desk {

    private final Appeals appeals;
    private final Admission admission;
    private final Directory directory;
    private final Standings standings;
    private final SignedIn signedIn;
    private final BusinessClock clock;
    private final IfMatch ifMatch;
    private final Trail trail;

    Desk(
            Appeals appeals,
            Admission admission,
            Directory directory,
            Standings standings,
            SignedIn signedIn,
            BusinessClock clock,
            IfMatch ifMatch,
            Trail trail) {
        this.appeals = appeals;
        this.admission = admission;
        this.directory = directory;
        this.standings = standings;
        this.signedIn = signedIn;
        this.clock = clock;
        this.ifMatch = ifMatch;
        this.trail = trail;
    }

    Caller caller() {
        return signedIn.caller();
    }

    Standing standing() {
        return standings.present();
    }

    Instant now() {
        return clock.now();
    }

    Appeal look(UUID id) {
        return appeals.visibleTo(standing(), id);
    }

    /** The appeal, to change it: only in the version the caller looked at. */
    Appeal take(UUID id) {
        var appeal = look(id);
        ifMatch.expects(id, appeal.version());
        return appeal;
    }

    /** The appeal, to take the step: only if that is open to the caller. */
    Appeal take(UUID id, Step step) {
        var appeal = take(id);
        admission.check(appeal, step);
        return appeal;
    }

    /** What lies inside the appeal is for those who declared, where they must. */
    Appeal open(UUID id) {
        var appeal = look(id);
        admission.checkOpen(appeal);
        return appeal;
    }

    AppealView view(Appeal appeal) {
        var papers = appeals.papersOf(appeal);
        var steps = steps(appeal).stream().map(StepView::step).toList();
        return AppealView.of(
                appeal,
                admission.awaitsDeclaration(appeal) ? papers.unopened() : papers,
                OfficeView.of(appeal.office(), directory, standing().day()),
                steps);
    }

    List<StepView> steps(Appeal appeal) {
        var declaring = admission.awaitsDeclaration(appeal)
                ? admission.duty().map(duty -> StepView.declaration(appeal.id(), duty))
                : Optional.<StepView>empty();
        var steps = admission.steps(appeal, now()).stream().map(step -> StepView.of(appeal.id(), step));
        return Stream.concat(declaring.stream(), steps).toList();
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
