package org.openccg.authorisation.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.openccg.authorisation.evidence.EvidenceStore;

/** The documents as they were put into the case, read row by row and outside of transactions. */
@ApplicationScoped
class Originals {

    private final EvidenceStore store;

    Originals(EvidenceStore store) {
        this.store = store;
    }

    void copy(Document document, OutputStream to) throws IOException {
        var id = document.evidence().id();
        int no = 0;
        for (var row = store.row(id, no); row.isPresent(); row = store.row(id, ++no)) {
            to.write(row.get());
        }
    }
}
