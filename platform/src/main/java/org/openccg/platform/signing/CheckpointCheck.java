package org.openccg.platform.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the checkpoints with each other, with their signatures, and with what is there now. */
@ApplicationScoped
class CheckpointCheck {

    private final CheckpointRows rows;
    private final SignedDocuments documents;
    private final ObjectMapper json;

    CheckpointCheck(CheckpointRows rows, SignedDocuments documents, ObjectMapper json) {
        this.rows = rows;
        this.documents = documents;
        this.json = json;
    }

    List<Mismatch> run() {
        var found = new ArrayList<Mismatch>();
        long number = 1;
        String previous = Checkpoint.NONE;
        for (var row : rows.all()) {
            String what = wrong(row, number, previous);
            if (what != null) {
                found.add(new Mismatch(row.day(), what));
            }
            number = row.number() + 1;
            previous = row.hash();
        }
        rows.lostEntries()
                .forEach(lost -> found.add(
                        lost(lost, "Entry %2$s of the chain %1$s is no longer what the checkpoint covered.")));
        rows.lostDocuments().forEach(lost -> found.add(lost(lost, "The signed document %1$s is gone.")));
        return List.copyOf(found);
    }

    private @Nullable String wrong(CheckpointRows.Row row, long number, String previous) {
        if (row.number() != number) {
            return "Checkpoint %d is missing.".formatted(number);
        }
        var document = documents.find(row.hash()).orElseThrow();
        if (!document.isGood()) {
            return "The signature of checkpoint %d does not fit.".formatted(number);
        }
        var said = read(document);
        if (said.number() != number
                || !said.day().equals(row.day())
                || !said.previous().equals(previous)) {
            return "Checkpoint %d is not what was signed as number %d of %s."
                    .formatted(number, said.number(), said.day());
        }
        return said.root().equals(MerkleTree.of(rows.leaves(row.day())).root())
                ? null
                : "The leaves of checkpoint %d do not give its root.".formatted(number);
    }

    private Checkpoint read(SignedDocument document) {
        try {
            return json.readValue(document.payload(), Checkpoint.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mismatch lost(@Nullable Object[] row, String sentence) {
        return new Mismatch((java.time.LocalDate) row[0], sentence.formatted(row[1], row.length > 2 ? row[2] : ""));
    }
}
