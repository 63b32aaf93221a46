package org.openccg.authorisation.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import org.openccg.authorisation.evidence.ContentRows;
import org.openccg.authorisation.evidence.Rows;

/** The documents as they were put into the case, read row by row and outside of transactions. */
@ApplicationScoped
class Originals {

    private final ContentRows rows;

    Originals(ContentRows rows) {
        this.rows = rows;
    }

    void copy(Document document, OutputStream to) throws IOException {
        var content = document.evidence().contentId();
        Rows.copy(no -> rows.row(content, no), to);
    }
}
