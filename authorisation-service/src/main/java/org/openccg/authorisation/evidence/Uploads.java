package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.authorisation.evidence.Evidence.Side;

/** Files on their way, and their parts in rows of a mebibyte. */
@ApplicationScoped
class Uploads {

    private final Session database;

    Uploads(Session database) {
        this.database = database;
    }

    void add(Upload upload) {
        database.persist(upload);
        database.flush();
    }

    Optional<Upload> find(UUID applicationId, Side side, UUID id) {
        return database
                .createSelectionQuery(
                        "from Upload where id = :id and applicationId = :application and side = :side", Upload.class)
                .setParameter("id", id)
                .setParameter("application", applicationId)
                .setParameter("side", side)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those that go on, oldest first. */
    List<Upload> unfinished(UUID applicationId, Side side, Instant now) {
        return database.createSelectionQuery(
                        "from Upload where applicationId = :application and side = :side"
                                + " and evidenceId is null and lapsesAt > :now order by begunAt, id",
                        Upload.class)
                .setParameter("application", applicationId)
                .setParameter("side", side)
                .setParameter("now", now)
                .getResultList();
    }

    /** Numbers of the parts that are here, by upload. */
    Map<UUID, Set<Integer>> received(List<UUID> uploads) {
        if (uploads.isEmpty()) {
            return Map.of();
        }
        return database
                .createNativeQuery(
                        "select distinct upload_id, part from upload_part where upload_id in (:uploads)",
                        Object[].class)
                .setParameterList("uploads", uploads)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(row -> ((Number) row[1]).intValue(), Collectors.toSet())));
    }

    /** Whoever holds it, nobody else changes its parts or finishes it; false when somebody finished it. */
    boolean lock(UUID id) {
        return !database.createNativeQuery(
                        "select 1 from upload where id = :id and evidence_id is null for update", Integer.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** Puts a part in the place of what was there under its number. */
    void replace(UUID id, int part, Path file) {
        database.createNativeMutationQuery("delete from upload_part where upload_id = :id and part = :part")
                .setParameter("id", id)
                .setParameter("part", part)
                .executeUpdate();
        try (InputStream content = Files.newInputStream(file)) {
            int no = 0;
            for (byte[] row = content.readNBytes(ContentRows.ROW);
                    row.length > 0;
                    row = content.readNBytes(ContentRows.ROW)) {
                insert(id, part, no++, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row of a part; empty after the last. */
    @Transactional
    Optional<byte[]> row(UUID id, int part, int no) {
        return database
                .createNativeQuery(
                        "select bytes from upload_part where upload_id = :id and part = :part and no = :no",
                        byte[].class)
                .setParameter("id", id)
                .setParameter("part", part)
                .setParameter("no", no)
                .getResultList()
                .stream()
                .findFirst();
    }

    void finish(UUID id, UUID evidence) {
        database.createNativeMutationQuery("update upload set evidence_id = :evidence where id = :id")
                .setParameter("evidence", evidence)
                .setParameter("id", id)
                .executeUpdate();
        discard(id);
    }

    void discard(UUID id) {
        database.createNativeMutationQuery("delete from upload_part where upload_id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Removes what nobody finished in time; how many there were. Any number may do so side by side. */
    @Transactional
    int lapse(Instant now, int most) {
        return database.createNativeMutationQuery("""
                        delete from upload where id in (
                            select id from upload where evidence_id is null and lapses_at <= :now
                            order by lapses_at limit :most for update skip locked)""")
                .setParameter("now", now)
                .setParameter("most", most)
                .executeUpdate();
    }

    private void insert(UUID id, int part, int no, byte[] row) {
        database.createNativeMutationQuery(
                        "insert into upload_part (upload_id, part, no, bytes) values (:id, :part, :no, :bytes)")
                .setParameter("id", id)
                .setParameter("part", part)
                .setParameter("no", no)
                .setParameter("bytes", row)
                .executeUpdate();
    }
}
