package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.authorisation.application.EvidenceOnFile;
import org.openccg.authorisation.evidence.Evidence.Side;

/** The documents of a case, each with what is known of its content. */
@ApplicationScoped
public class EvidenceStore implements EvidenceOnFile {

    private static final String WITH_CONTENT = "from Evidence e join fetch e.content where ";

    private final Session database;
    private final ContentRows rows;

    EvidenceStore(Session database, ContentRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Every edition of every document, oldest first. */
    public List<Evidence> of(UUID applicationId) {
        return database.createSelectionQuery(
                        WITH_CONTENT + "e.applicationId = :id order by e.uploadedAt, e.id", Evidence.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** Only the newest edition of each document that can be opened counts. */
    public List<Evidence> current(UUID applicationId) {
        return current(of(applicationId));
    }

    /** Those of a case's documents that count. */
    public static List<Evidence> current(List<Evidence> all) {
        return newest(all, Evidence::isAvailable);
    }

    /** The documents that take up a place, those the scanner has not passed yet among them. */
    List<Evidence> takingPlace(UUID applicationId) {
        return newest(of(applicationId), each -> each.availability().takesPlace());
    }

    public Optional<Evidence> find(UUID applicationId, UUID id) {
        return database
                .createSelectionQuery(WITH_CONTENT + "e.applicationId = :application and e.id = :id", Evidence.class)
                .setParameter("application", applicationId)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Ids of everything in the case that can be cited: what both sides can open. */
    public Set<UUID> ids(UUID applicationId) {
        return of(applicationId).stream()
                .filter(Evidence::isAvailable)
                .map(Evidence::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> typesOfGroup(UUID applicationId) {
        return current(applicationId).stream()
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
                .filter(each -> each.side() == Side.GROUP && each.isAvailable())
                .map(Evidence::type)
                .collect(Collectors.toSet());
    }

    /** Every document, in whichever case, that consists of the same content. */
    List<Evidence> sharing(UUID contentId) {
        return database.createSelectionQuery(WITH_CONTENT + "e.content.id = :content order by e.id", Evidence.class)
                .setParameter("content", contentId)
                .getResultList();
    }

    void add(Evidence evidence, Path file) {
        database.persist(evidence.content());
        database.persist(evidence);
        database.flush();
        rows.add(evidence.contentId(), file);
    }

    /** A document whose content is stored already. */
    void add(Evidence sharing) {
        database.persist(sharing);
    }

    private static List<Evidence> newest(List<Evidence> all, Predicate<Evidence> counts) {
        var counting = all.stream().filter(counts).toList();
        return counting.stream()
                .filter(each -> counting.stream().noneMatch(each::isOlderThan))
                .toList();
    }
}
