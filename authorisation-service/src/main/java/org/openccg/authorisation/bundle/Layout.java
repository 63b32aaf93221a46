package org.openccg.authorisation.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;

/**
 * Where things came to lie when the front of a bundle was printed.
 *
 * @param pages how many there are
 * @param marks on which page each bookmark leads, counted from 1: the index, then the sections
 */
record Layout(int pages, List<Integer> marks) {

    static final Layout UNKNOWN = new Layout(0, List.of());

    static Layout of(Path printed) throws IOException {
        try (var document = Loader.loadPDF(printed.toFile())) {
            var marks = new ArrayList<Integer>();
            for (var mark : document.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(document.getPages().indexOf(mark.findDestinationPage(document)) + 1);
            }
            return new Layout(document.getNumberOfPages(), List.copyOf(marks));
        }
    }

    int pageOf(Section section) {
        return marks.isEmpty() ? 1 : marks.get(section.number());
    }
}
