package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.authorisation.application.EvidenceOnFile;
import org.openccg.authorisation.evidence.Evidence.Side;

/** Evidence and its content, which lies in rows of a mebibyte so that no file is ever held in memory. */
@ApplicationScoped
public class EvidenceStore implements EvidenceOnFile {

    private static final int ROW = 1 << 20;

    private final Session database;

    EvidenceStore(Session database) {
        this.database = database;
    }

    /** Every edition of every document, oldest first. */
    public List<Evidence> of(UUID applicationId) {
        return database.createSelectionQuery(
                        "from Evidence where applicationId = :id order by uploadedAt, id", Evidence.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** Only the newest edition of each document counts. */
    public List<Evidence> current(UUID applicationId) {
        var all = of(applicationId);
        return all.stream()
                .filter(each -> all.stream().noneMatch(each::isOlderThan))
                .toList();
    }

    public Optional<Evidence> find(UUID applicationId, UUID id) {
        return database
                .createSelectionQuery("from Evidence where applicationId = :application and id = :id", Evidence.class)
                .setParameter("application", applicationId)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Ids of everything in the case; whatever is in the case is visible to both sides. */
    public Set<UUID> ids(UUID applicationId) {
        return of(applicationId).stream().map(Evidence::id).collect(Collectors.toSet());
    }

    @Override
    public Set<String> typesOfGroup(UUID applicationId) {
        return of(applicationId).stream()
                .filter(each -> each.side() == Side.GROUP)
                .map(Evidence::type)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> criteriaOfGroup(UUID applicationId) {
        return current(applicationId).stream()
                .filter(each -> each.side() == Side.GROUP)
                .flatMap(each -> each.criteria().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> typesOfGroup(UUID applicationId, UUID document) {
        return find(applicationId, document).stream()
                .filter(each -> each.side() == Side.GROUP)
                .map(Evidence::type)
                .collect(Collectors.toSet());
    }

    void add(Evidence evidence, Path file) {
        database.persist(evidence);
        database.flush();
        try (InputStream content = Files.newInputStream(file)) {
            int no = 0;
            for (byte[] row = content.readNBytes(ROW); row.length > 0; row = content.readNBytes(ROW)) {
                database.createNativeMutationQuery(
                                "insert into evidence_content (evidence_id, no, bytes) values (:id, :no, :bytes)")
                        .setParameter("id", evidence.id())
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
    public Optional<byte[]> row(UUID id, int no) {
        return database
                .createNativeQuery(
                        "select bytes from evidence_content where evidence_id = :id and no = :no", byte[].class)
                .setParameter("id", id)
                .setParameter("no", no)
                .getResultList()
                .stream()
                .findFirst();
    }
}
