package org.openccg.authorisation.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Binds the front and the documents into one file, with page numbers, bookmarks and links that lead somewhere. */
final class Binding {

    private final PDDocument bound;
    private final List<Piece> pieces;
    private final List<PDDocument> open = new ArrayList<>();

    private Binding(PDDocument bound, List<Piece> pieces) {
        this.bound = bound;
        this.pieces = pieces;
    }

    static void bind(Path front, List<Piece> pieces, Instant asOf, Path to) throws IOException {
        try (var document = Loader.loadPDF(front.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            var binding = new Binding(document, pieces);
            try {
                binding.addDocuments();
                binding.lead();
                PageNumbers.write(document);
                binding.date(asOf);
                document.save(to.toFile());
            } finally {
                for (var each : binding.open) {
                    each.close();
                }
            }
        }
    }

    private void addDocuments() throws IOException {
        var merger = new PDFMergerUtility();
        var marks = bound.getDocumentCatalog().getDocumentOutline();
        for (var piece : pieces) {
            if (piece.file() == null) {
                continue;
            }
            int first = bound.getNumberOfPages();
            var source = Loader.loadPDF(piece.file().toFile(), IOUtils.createTempFileOnlyStreamCache());
            open.add(source);
            merger.appendDocument(bound, source);
            var mark = new PDOutlineItem();
            mark.setTitle(piece.document().number() + " " + piece.document().title());
            mark.setDestination(toPage(bound.getPage(first)));
            marks.addLast(mark);
        }
    }

    /** Links to numbers become links to pages. */
    private void lead() throws IOException {
        for (var page : bound.getPages()) {
            for (var annotation : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
                var link = (PDAnnotationLink) annotation;
                if (link.getAction() instanceof PDActionURI action
                        && action.getURI() != null
                        && action.getURI().startsWith(Front.TO_PAGE)) {
                    int number = Integer.parseInt(action.getURI().substring(Front.TO_PAGE.length()));
                    link.setAction(null);
                    link.setDestination(toPage(bound.getPage(number - 1)));
                }
            }
        }
    }

    /** The moment it tells of, so that the same moment always gives the same file. */
    private void date(Instant asOf) {
        var moment = GregorianCalendar.from(ZonedDateTime.ofInstant(asOf, ZoneOffset.UTC));
        var information = bound.getDocumentInformation();
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        bound.getDocument().getTrailer().removeItem(COSName.ID);
        bound.setDocumentId(asOf.toEpochMilli());
    }

    private static PDPageFitDestination toPage(PDPage page) {
        var destination = new PDPageFitDestination();
        destination.setPage(page);
        return destination;
    }
}
