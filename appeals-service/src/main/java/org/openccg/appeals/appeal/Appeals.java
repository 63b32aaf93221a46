package org.openccg.appeals.appeal;

import static org.openccg.appeals.AppealsProblem.APPEAL_ALREADY_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.appeals.response.Reply;
import org.openccg.appeals.response.Response;
import org.openccg.appeals.ruling.Ruling;
import org.openccg.appeals.stay.Stay;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** All appeals, as far as a caller sees them. */
@ApplicationScoped
public class Appeals {

    private final Session database;

    Appeals(Session database) {
        this.database = database;
    }

    /** The appeal; refuses alike when there is none and when it is not the caller's to see. */
    public Appeal visibleTo(Standing standing, UUID id) {
        var query =
                database.createSelectionQuery("from Appeal a where a.id = :id and " + Tenancy.VISIBLE, Appeal.class);
        return Tenancy.bind(query.setParameter("id", id), standing)
                .uniqueResultOptional()
                .orElseThrow(Refused::notFound);
    }

    /** The appeal whoever asks, for what other services say. */
    public Optional<Appeal> find(UUID id) {
        return Optional.ofNullable(database.find(Appeal.class, id));
    }

    /** All appeals of the group, held until the end of the transaction. */
    public List<Appeal> ofGroup(UUID group) {
        return database.createSelectionQuery("from Appeal a where a.group.id = :group order by a.id", Appeal.class)
                .setParameter("group", group)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Codes of all offices ever appealed against. */
    public List<String> offices() {
        return database.createSelectionQuery("select distinct a.office.code from Appeal a", String.class)
                .getResultList();
    }

    public List<Appeal> against(Collection<String> offices) {
        return database.createSelectionQuery(
                        "from Appeal a where a.office.code in :offices order by a.id", Appeal.class)
                .setParameter("offices", offices)
                .getResultList();
    }

    /** Gives it a new version though nothing of its own changed, so that a step in the making is thought over. */
    public void unsettle(Appeal appeal) {
        database.lock(appeal, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    public Papers papersOf(Appeal appeal) {
        return new Papers(
                database.find(FrozenFile.class, appeal.id()),
                database.find(Stay.class, appeal.id()),
                database.find(Response.class, appeal.id()),
                database.find(Reply.class, appeal.id()),
                database.find(Ruling.class, appeal.id()));
    }

    /** Keeps a new draft, unless its decision already has an appeal that is neither withdrawn nor refused. */
    public void add(Appeal appeal) {
        UUID decision = appeal.decision().id();
        database.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:what, 0)) as text)", String.class)
                .setParameter("what", "appeal against " + decision)
                .getSingleResult();
        against(decision).stream().findFirst().ifPresent(present -> {
            throw new Refused(
                    APPEAL_ALREADY_OPEN,
                    List.of(new Fault(
                            null,
                            "Your group already appeals against this decision.",
                            "Go on with the appeal named in appealId.",
                            null)),
                    Map.of("appealId", present));
        });
        database.persist(appeal);
    }

    private List<UUID> against(UUID decision) {
        return database.createSelectionQuery("""
                        select a.id from Appeal a where a.decision.id = :decision
                        and a.status not in (REJECTED_INVALID, WITHDRAWN, SETTLED)""", UUID.class)
                .setParameter("decision", decision)
                .getResultList();
    }

    /** The appeal's stay, held until the end of the transaction: the registry's word and a step may come together. */
    public Optional<Stay> stayToMove(Appeal appeal) {
        var stay = Optional.ofNullable(database.find(Stay.class, appeal.id()));
        stay.ifPresent(found -> database.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return stay;
    }

    /** Keeps a paper that belongs to an appeal, once it is sure that nobody else moved the appeal meanwhile. */
    public <T> T keep(T paper) {
        database.flush();
        database.persist(paper);
        return paper;
    }

    /** Writes everything so that the version is the one to show. */
    public void flush() {
        database.flush();
    }
}
