package org.openccg.authorisation.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.print.PdfPage;
import org.openccg.platform.problem.Refused;

/** Makes a bundle as one PDF. It is finished before the first byte goes out, so that it fails in words if it must. */
@ApplicationScoped
public class PaginatedCase {

    private final Gathering gathering;
    private final Originals originals;
    private final BundleConfig limits;

    PaginatedCase(Gathering gathering, Originals originals, BundleConfig limits) {
        this.gathering = gathering;
        this.originals = originals;
        this.limits = limits;
    }

    /** To be written out once; then it is gone from this machine. */
    public Bundle of(UUID id) {
        var contents = gathering.of(id);
        if (contents.bytes() > limits.largestPdf().asLongValue()) {
            throw Refused.because(
                    AuthorisationProblem.BUNDLE_TOO_LARGE,
                    "The documents of the case have %d bytes together; one PDF takes %d."
                            .formatted(contents.bytes(), limits.largestPdf().asLongValue()),
                    "Ask for the archive: Accept: application/zip.");
        }
        try {
            var file = Files.createTempFile("bundle", ".pdf");
            make(contents, file);
            // nothing but this stream leads to the file any more, whatever becomes of its reader
            var content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            return output -> {
                try (content) {
                    content.transferTo(output);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Contents contents, Path file) throws IOException {
        try (var workshop = new Workshop()) {
            var pieces = pieces(contents, workshop);
            Binding.bind(front(new Front(contents, pieces), workshop), pieces, contents.asOf(), file);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private List<Piece> pieces(Contents contents, Workshop workshop) throws IOException {
        var pieces = new ArrayList<Piece>();
        for (var document : contents.documents()) {
            var closed = document.closed();
            if (closed.isPresent()) {
                pieces.add(Piece.without(document, closed.get()));
            } else {
                pieces.add(document.isPdf() ? piece(document, workshop) : Piece.withoutPages(document));
            }
        }
        return pieces;
    }

    private Piece piece(Document document, Workshop workshop) throws IOException {
        var original = workshop.newFile();
        try (var output = Files.newOutputStream(original)) {
            originals.copy(document, output);
        }
        var piece = Piece.of(document, original, workshop);
        Files.delete(original);
        return piece;
    }

    /** Printed until things lie where its index says. */
    private static Path front(Front front, Workshop workshop) throws IOException {
        var layout = Layout.UNKNOWN;
        for (int attempt = 0; attempt < 5; attempt++) {
            var file = workshop.newFile();
            PdfPage.print(front.html(layout), file);
            var printed = Layout.of(file);
            if (printed.equals(layout)) {
                return file;
            }
            layout = printed;
        }
        throw new IllegalStateException("The index does not settle: " + layout);
    }
}
