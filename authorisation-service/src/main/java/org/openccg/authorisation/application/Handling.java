package org.openccg.authorisation.application;

import io.quarkus.arc.All;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.conflict.Presence;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.security.Caller;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;

/** The way every change of a case goes: open it for this caller, do the work, write the trail last. */
@RequestScoped
public class Handling {

    private final Applications applications;
    private final SignedIn signedIn;
    private final Standings standings;
    private final Presence presence;
    private final IfMatch ifMatch;
    private final BusinessClock clock;
    private final Trail trail;
    private final Session database;
    private final List<Consequence> consequences;
    private final List<Conclusion> conclusions;

    Handling(
            Applications applications,
            SignedIn signedIn,
            Standings standings,
            Presence presence,
            IfMatch ifMatch,
            BusinessClock clock,
            Trail trail,
            Session database,
            @All List<Consequence> consequences,
            @All List<Conclusion> conclusions) {
        this.applications = applications;
        this.signedIn = signedIn;
        this.standings = standings;
        this.presence = presence;
        this.ifMatch = ifMatch;
        this.clock = clock;
        this.trail = trail;
        this.database = database;
        this.consequences = consequences;
        this.conclusions = conclusions;
    }

    public Caller caller() {
        return signedIn.caller();
    }

    /** Business time, as exact as the database keeps it. */
    public Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** The caller, with everything that bears on acting in the case. */
    public Acting acting(Application application) {
        return presence.in(application.surroundings());
    }

    /** The same for somebody else, who signed something off before. */
    public Acting acting(Application application, Caller absent) {
        return presence.of(absent, application.surroundings());
    }

    /** The cover of a case, which is open to whoever may see it. */
    public Application look(UUID id) {
        return applications.visibleTo(standings.present(), id);
    }

    /** The same, where it may be none of the caller's. */
    public Optional<Application> find(UUID id) {
        return applications.find(standings.present(), id);
    }

    /** What is inside; reviewers declare their interests first. */
    public Application open(UUID id) {
        var application = look(id);
        Entitlement.checkReading(application, acting(application));
        return application;
    }

    /** A change by somebody who must have seen the present version. */
    public Application change(UUID id, String what, @Nullable String reason, Work work) {
        var application = applications.toChange(standings.present(), id);
        ifMatch.expects(id, application.version());
        return done(application, what, capacity(application), reason, work);
    }

    /** The same, in one capacity whoever else the caller is. */
    public Application change(UUID id, String what, By as, @Nullable String reason, Work work) {
        var application = applications.toChange(standings.present(), id);
        ifMatch.expects(id, application.version());
        return done(application, what, as.name(), reason, work);
    }

    /** A step, under its name in the table. */
    public Application take(UUID id, Step step, @Nullable String reason, Work work) {
        var application = applications.toChange(standings.present(), id);
        ifMatch.expects(id, application.version());
        String capacity =
                step.by() == By.GROUP ? capacity(application) : step.by().name();
        return done(application, step.name(), capacity, reason, work);
    }

    /** The same for somebody who signed it off before, at an instant that several cases share. */
    public Application takeFor(Acting who, UUID id, Step step, @Nullable String reason, Instant at, Work work) {
        var application = applications.toChange(standings.present(), id);
        return done(application, step.name(), step.by().name(), reason, who, at, work);
    }

    /** Locks several cases in the order of their ids, so that nobody who does the same waits for ever. */
    public List<Application> lock(Collection<UUID> ids) {
        return ids.stream()
                .sorted()
                .map(each -> applications.toChange(standings.present(), each))
                .toList();
    }

    /** Something added to a case, which collides with nobody's work on it. */
    public Application add(UUID id, String what, Work work) {
        return addWith(id, what, null, work);
    }

    /** The same, with the reason that was given. */
    public Application addWith(UUID id, String what, @Nullable String reason, Work work) {
        var application = applications.toChange(standings.present(), id);
        return done(application, what, capacity(application), reason, work);
    }

    /** The same, by somebody on the reviewing or deciding side and in that capacity. */
    public Application addAsReviewer(UUID id, String what, @Nullable String reason, Work work) {
        var application = applications.toChange(standings.present(), id);
        var who = acting(application);
        Entitlement.checkReviewer(application, who);
        return done(application, what, who.isAuthorisingOfficer() ? "AUTHORISING_OFFICER" : "MANAGER", reason, work);
    }

    /** Work on a draft that keeps its own versions; the trail tells of it when the draft is submitted. */
    public Application write(UUID id, Writing work) {
        var application = applications.toChange(standings.present(), id);
        work.on(application, acting(application), now());
        return application;
    }

    /** What another service told of. */
    public Application hear(UUID id, String what, Work work) {
        return done(applications.toChange(id), what, "SERVICE", null, work);
    }

    private Application done(
            Application application, String what, String capacity, @Nullable String reason, Work work) {
        return done(application, what, capacity, reason, acting(application), now(), work);
    }

    private Application done(
            Application application,
            String what,
            String capacity,
            @Nullable String reason,
            Acting who,
            Instant at,
            Work work) {
        var from = application.status();
        var detail = work.on(application, who, at);
        consequences.forEach(each -> each.of(application, from, what, who, at));
        database.flush();
        trail.record(new Entry(
                application.id(),
                application.version(),
                what,
                who.caller(),
                capacity,
                at,
                from.name(),
                application.status().name(),
                reason,
                detail));
        conclusions.forEach(each -> each.of(application, what, at));
        return application;
    }

    /** In what capacity the caller acts: an appointment in the group, or else a role. */
    private String capacity(Application application) {
        var caller = caller();
        if (caller.is("gp")) {
            return application.applicants().capacitiesOf(acting(application)).stream()
                    .findFirst()
                    .map(Enum::name)
                    .orElse("PRACTICE");
        }
        return caller.is("manager") ? "MANAGER" : "SERVICE";
    }

    /** Work without a trace of its own. */
    @FunctionalInterface
    public interface Writing {

        void on(Application application, Acting by, Instant at);
    }

    /** The work itself: changes the case, tells others, and returns what the trail should keep. */
    @FunctionalInterface
    public interface Work {

        Map<String, Object> on(Application application, Acting by, Instant at);
    }
}
