package org.openccg.registry.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.practice.Practices;

/** What the Board proposed for practices in no group, for those whom it concerns. */
@ApplicationScoped
public class Assignments implements PanacheRepositoryBase<Assignment, UUID> {

    private final Session database;
    private final Groups groups;
    private final Practices practices;
    private final Standings standings;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    Assignments(
            Session database,
            Groups groups,
            Practices practices,
            Standings standings,
            SignedIn signedIn,
            BusinessClock clock) {
        this.database = database;
        this.groups = groups;
        this.practices = practices;
        this.standings = standings;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** One that concerns the caller's practice or group, or an office above; absent and foreign look the same. */
    public Assignment concerning(UUID id) {
        var found = findByIdOptional(id);
        if (found.isEmpty() || !actsForPracticeOf(found.get())) {
            groups.concerning(signedIn.caller(), found.map(Assignment::groupId).orElse(id), clock.today());
        }
        return found.orElseThrow(Refused::notFound);
    }

    /** The same, with its group locked before it. */
    Assignment lockedConcerning(UUID id) {
        var found = concerning(id);
        groups.locked(found.groupId());
        database.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    boolean actsForPracticeOf(Assignment assignment) {
        return signedIn.caller().actsFor("practice:" + assignment.practice());
    }

    Optional<Assignment> openFor(String practice) {
        return find("practice = ?1 and status = ?2", practice, AssignmentStatus.PROPOSED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The practice's, oldest first, for the practice itself and for national bodies; others find nothing. */
    public List<Assignment> ofPractice(String practice, @Nullable Cursor after, int most) {
        var standing = standings.present();
        boolean concerned = signedIn.caller().actsFor("practice:" + practice)
                || signedIn.caller().is("service")
                || standing.holds("national")
                || standing.holds("nhscb");
        if (!concerned || practices.findByIdOptional(practice).isEmpty()) {
            throw Refused.notFound();
        }
        return database.createNativeQuery("""
                        select * from assignments where practice = :practice and (cast(:after as text) is null
                            or (proposed_at, id) > (select a.proposed_at, a.id from assignments a
                                where a.practice = :practice and cast(a.id as text) = :after))
                        order by proposed_at, id limit :most""", Assignment.class)
                .setParameter("practice", practice)
                .setParameter("after", after == null ? null : after.part(0))
                .setParameter("most", most)
                .getResultList();
    }
}
