package org.openccg.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.directory.OfficeFacts;
import org.openccg.platform.directory.PersonFacts;
import org.openccg.platform.outbox.Outbox;
import org.openccg.registry.LastAnnounced;

/** Tells the other services, and this one's own directory, what differs from what they were told last. */
@ApplicationScoped
public class Announcing {

    static final List<String> RECEIVERS = List.of("authorisation-service", "appeals-service");

    private final Session database;
    private final Facts facts;
    private final Directory directory;
    private final Outbox outbox;
    private final LastAnnounced lastAnnounced;

    Announcing(Session database, Facts facts, Directory directory, Outbox outbox, LastAnnounced lastAnnounced) {
        this.database = database;
        this.facts = facts;
        this.directory = directory;
        this.outbox = outbox;
        this.lastAnnounced = lastAnnounced;
    }

    /** What was told of them before and now differs, and what was never told. */
    public record Told(Set<String> offices, Set<UUID> people) {}

    /** All offices, and all people with a post or an interest. One such round at a time. */
    @Transactional(TxType.MANDATORY)
    public Told everything(Instant at) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended('announcing', 0))) as locked",
                        Integer.class)
                .getSingleResult();
        var codes = database.createNativeQuery("select code from offices", String.class)
                .getResultList();
        var subjects = database.createNativeQuery(
                        "select subject from office_appointments union select subject from interests", UUID.class)
                .getResultList();
        return new Told(offices(codes, at), people(subjects, at));
    }

    @Transactional(TxType.MANDATORY)
    public Set<String> offices(Collection<String> codes, Instant at) {
        database.flush();
        var told = new HashSet<String>();
        for (OfficeFacts office : facts.ofOffices(codes)) {
            var caseId = Office.caseOf(office.code());
            if (lastAnnounced.differs(caseId, office)) {
                directory.keep(office);
                tell(caseId, OfficeFacts.EVENT, office, at);
                told.add(office.code());
            }
        }
        return told;
    }

    @Transactional(TxType.MANDATORY)
    public Set<UUID> people(Collection<UUID> subjects, Instant at) {
        database.flush();
        var told = new HashSet<UUID>();
        for (PersonFacts person : facts.ofPeople(subjects)) {
            if (lastAnnounced.differs(person.subject(), person)) {
                directory.keep(person);
                tell(person.subject(), PersonFacts.EVENT, person, at);
                told.add(person.subject());
            }
        }
        return told;
    }

    void tell(UUID caseId, String type, Object data, Instant at) {
        RECEIVERS.forEach(receiver -> outbox.tell(receiver, caseId, type, at, data));
    }
}
