package org.openccg.authorisation.bundle;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * A document as it goes into a bundle's PDF: its pages, or a remark on why they cannot.
 *
 * @param file with nothing in it that acts by itself; null where there are no pages to show
 */
record Piece(
        Document document,
        @Nullable Path file,
        int pages,
        @Nullable String remark) {

    private static final String LOCKED = "It is locked and cannot be shown here.";
    private static final String DAMAGED = "It is damaged and cannot be shown here.";

    static Piece without(Document document, String remark) {
        return new Piece(document, null, 0, remark);
    }

    static Piece withoutPages(Document document) {
        return new Piece(document, null, 0, null);
    }

    /** Whatever is wrong with the document stays with it, and is said. */
    static Piece of(Document document, Path original, Workshop workshop) throws IOException {
        try (var source = Loader.loadPDF(original.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return source.isEncrypted() ? without(document, LOCKED) : pages(document, source, workshop.newFile());
        } catch (InvalidPasswordException locked) {
            return without(document, LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return without(document, DAMAGED);
        }
    }

    private static Piece pages(Document document, PDDocument source, Path file) throws IOException {
        Harmless.make(source);
        try (var copy = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            new PDFMergerUtility().appendDocument(copy, source);
            copy.save(file.toFile());
            int pages = copy.getNumberOfPages();
            return pages == 0 ? without(document, DAMAGED) : new Piece(document, file, pages, null);
        }
    }
}
