package org.openccg.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads chains as they lie in the database. */
@ApplicationScoped
class ChainRows {

    private final Session database;

    ChainRows(Session database) {
        this.database = database;
    }

    /** Cases that have a head or entries, in the order of their ids. */
    @Transactional
    List<UUID> cases(UUID after, int most) {
        return database.createNativeQuery("""
                        select case_id from audit_head where case_id > :after
                        union select case_id from audit_entry where case_id > :after order by case_id""", UUID.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** All entries of a case and its head, as they were at one moment: nobody can write between the two. */
    @Transactional
    Chain of(UUID caseId) {
        var rows = database.createNativeQuery("""
                        select e.seq, e.version, e.at, e.step, e.actor, e.from_status, e.to_status, e.content,
                               e.previous_hash, e.hash, h.seq, h.hash
                        from (select * from audit_entry where case_id = :caseId) e
                        full join (select * from audit_head where case_id = :caseId) h on h.case_id = e.case_id
                        order by e.seq""", Object[].class)
                .setParameter("caseId", caseId)
                .getResultList();
        if (rows.isEmpty()) {
            return new Chain(List.of(), 0, null);
        }
        var head = rows.get(0);
        return new Chain(
                rows.stream()
                        .filter(row -> row[0] != null)
                        .map(row -> Row.of(row))
                        .toList(),
                head[10] == null ? 0 : ((Number) head[10]).longValue(),
                (String) head[11]);
    }

    /**
     * A chain as it lies there.
     *
     * @param headSeq what the head says is the last entry's number
     * @param headHash and its hash; nothing without a head
     */
    record Chain(List<Row> rows, long headSeq, @Nullable String headHash) {}

    /** One entry with its columns. */
    record Row(
            long seq,
            int version,
            Instant at,
            String step,
            UUID actor,
            @Nullable String from,
            @Nullable String to,
            String content,
            String previousHash,
            String hash) {

        static Row of(Object[] row) {
            return new Row(
                    ((Number) row[0]).longValue(),
                    ((Number) row[1]).intValue(),
                    (Instant) row[2],
                    (String) row[3],
                    (UUID) row[4],
                    (String) row[5],
                    (String) row[6],
                    (String) row[7],
                    (String) row[8],
                    (String) row[9]);
        }
    }
}
