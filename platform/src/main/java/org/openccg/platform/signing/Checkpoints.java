package org.openccg.platform.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Daily checkpoints: one signed hash over every chain and every signed document of this service, each naming the one
 * before. Published, they show everybody that nothing was deleted or rewritten afterwards, not even by us.
 */
@ApplicationScoped
public class Checkpoints {

    private final CheckpointRows rows;
    private final SignedDocuments documents;
    private final CheckpointCheck check;
    private final String service;

    Checkpoints(
            CheckpointRows rows,
            SignedDocuments documents,
            CheckpointCheck check,
            @ConfigProperty(name = "ccg.signing.service") String service) {
        this.rows = rows;
        this.documents = documents;
        this.check = check;
        this.service = service;
    }

    /** Makes the checkpoint of a day later than every other; false when that day or a later one has its own. */
    @Transactional
    public boolean make(LocalDate day) {
        rows.lock();
        var last = rows.last();
        if (last.isPresent() && !last.get().day().isBefore(day)) {
            return false;
        }
        rows.keepNewLeaves(day);
        var leaves = rows.leaves(day);
        long number = last.map(CheckpointRows.Row::number).orElse(0L) + 1;
        var checkpoint = new Checkpoint(
                Checkpoint.KIND,
                service,
                day,
                number,
                Instant.now(),
                leaves.size(),
                MerkleTree.of(leaves).root(),
                last.map(CheckpointRows.Row::hash).orElse(Checkpoint.NONE));
        rows.add(day, number, documents.sign(Checkpoint.KIND, checkpoint).hash());
        return true;
    }

    @Transactional
    public Optional<SignedDocument> on(LocalDate day) {
        return rows.on(day).flatMap(row -> documents.find(row.hash()));
    }

    /** Those of earlier days, newest first. */
    @Transactional
    public List<SignedDocument> before(LocalDate day, int most) {
        return rows.before(day, most).stream()
                .flatMap(row -> documents.find(row.hash()).stream())
                .toList();
    }

    /** That the first checkpoint after a document was signed covers it; nothing until there is one. */
    @Transactional
    public Optional<CheckpointProof> proof(SignedDocument document) {
        String leaf = "document|" + document.hash();
        return rows.firstWith(leaf)
                .map(row -> new CheckpointProof(
                        documents.find(row.hash()).orElseThrow(),
                        leaf,
                        MerkleTree.of(rows.leaves(row.day())).proof(leaf).orElseThrow()));
    }

    /** Everything that is no longer as the checkpoints have it, oldest first; nothing when all is well. */
    @Transactional
    public List<Mismatch> verify() {
        return check.run();
    }
}
