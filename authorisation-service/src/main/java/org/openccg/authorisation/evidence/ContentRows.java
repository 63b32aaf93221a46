package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The bytes of documents, in rows of a mebibyte, so that no file is ever held in memory. */
@ApplicationScoped
public class ContentRows {

    static final int ROW = 1 << 20;

    private final Session database;

    ContentRows(Session database) {
        this.database = database;
    }

    void add(UUID contentId, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            int no = 0;
            for (byte[] row = content.readNBytes(ROW); row.length > 0; row = content.readNBytes(ROW)) {
                database.createNativeMutationQuery(
                                "insert into evidence_content (content_id, no, bytes) values (:id, :no, :bytes)")
                        .setParameter("id", contentId)
                        .setParameter("no", no++)
                        .setParameter("bytes", row)
                        .executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row of the content; empty after the last. */
    @Transactional
    public Optional<byte[]> row(UUID contentId, int no) {
        return database
                .createNativeQuery(
                        "select bytes from evidence_content where content_id = :id and no = :no", byte[].class)
                .setParameter("id", contentId)
                .setParameter("no", no)
                .getResultList()
                .stream()
                .findFirst();
    }
}
