package org.openccg.platform.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What lies in the tables of checkpoints. */
@ApplicationScoped
class CheckpointRows {

    /** A chain's leaf names its case, and a later one takes its place; a document's stays as it is. */
    private static final String NEW_LEAVES = """
            insert into checkpoint_leaf (day, subject, content)
            select cast(:day as date), subject, content from (
                select 'chain|' || case_id as subject, 'chain|' || case_id || '|' || seq || '|' || hash as content
                from audit_head where seq > 0
                union all
                select 'document|' || hash, 'document|' || hash from signed_document where kind <> :checkpoint
            ) now where not exists (
                select from checkpoint_leaf l where l.subject = now.subject and l.content = now.content)""";

    private final Session database;

    CheckpointRows(Session database) {
        this.database = database;
    }

    /** Until commit nobody else makes one: so there is one a day, however many look. */
    void lock() {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('checkpoint'))) locked", Integer.class)
                .getSingleResult();
    }

    Optional<Row> last() {
        return rows("order by number desc", Map.of(), 1).stream().findFirst();
    }

    Optional<Row> on(LocalDate day) {
        return rows("where day = :day", Map.of("day", day), 1).stream().findFirst();
    }

    /** The first one that has the leaf. */
    Optional<Row> firstWith(String leaf) {
        String with = "where day = (select min(day) from checkpoint_leaf where subject = :leaf and content = :leaf)";
        return rows(with, Map.of("leaf", leaf), 1).stream().findFirst();
    }

    /** Newest first. */
    List<Row> before(LocalDate day, int most) {
        return rows("where day < :day order by day desc", Map.of("day", day), most);
    }

    /** In the order they were made. */
    List<Row> all() {
        return rows("order by number", Map.of(), Integer.MAX_VALUE);
    }

    private List<Row> rows(String which, Map<String, Object> parameters, int most) {
        var query = database.createNativeQuery("select day, number, hash from checkpoint " + which, Object[].class)
                .setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(row -> Row.of(row)).toList();
    }

    /** What is new since the last one, in one statement: it sees one moment. */
    void keepNewLeaves(LocalDate day) {
        database.createNativeMutationQuery(NEW_LEAVES)
                .setParameter("day", day)
                .setParameter("checkpoint", Checkpoint.KIND)
                .executeUpdate();
    }

    /** The newest leaf of each subject on the day. */
    List<String> leaves(LocalDate day) {
        return database.createNativeQuery("""
                        select distinct on (subject) content from checkpoint_leaf where day <= :day
                        order by subject, day desc""", String.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Leaves of chains whose entry is no longer there, or no longer the same. */
    List<Object[]> lostEntries() {
        return database.createNativeQuery("""
                        select l.day, split_part(l.content, '|', 2), split_part(l.content, '|', 3) from checkpoint_leaf l
                        where l.subject like 'chain|%' and not exists (
                            select from audit_entry e where e.case_id = cast(split_part(l.content, '|', 2) as uuid)
                              and e.seq = cast(split_part(l.content, '|', 3) as bigint)
                              and e.hash = split_part(l.content, '|', 4))
                        order by l.day, l.subject""", Object[].class).getResultList();
    }

    /** Leaves of documents that are no longer there; what is there is as it was signed. */
    List<Object[]> lostDocuments() {
        return database.createNativeQuery("""
                        select l.day, split_part(l.content, '|', 2) from checkpoint_leaf l
                        where l.subject like 'document|%' and not exists (
                            select from signed_document d where d.hash = split_part(l.content, '|', 2))
                        order by l.day, l.subject""", Object[].class).getResultList();
    }

    void add(LocalDate day, long number, String hash) {
        database.createNativeMutationQuery("insert into checkpoint (day, number, hash) values (:day, :number, :hash)")
                .setParameter("day", day)
                .setParameter("number", number)
                .setParameter("hash", hash)
                .executeUpdate();
    }

    record Row(LocalDate day, long number, String hash) {

        static Row of(@Nullable Object[] row) {
            return new Row((LocalDate) row[0], ((Number) row[1]).longValue(), (String) row[2]);
        }
    }
}
