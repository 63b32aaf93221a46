package org.openccg.authorisation.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Small PDFs as people send them. */
public final class Pdfs {

    private Pdfs() {}

    /** One page for each turn, in degrees clockwise, with the words on it. */
    public static byte[] turned(String words, int... turns) {
        return made(document -> {
            for (int turn : turns) {
                page(document, words + ", turned by " + turn).setRotation(turn);
            }
        });
    }

    public static byte[] locked(String password) {
        return made(document -> {
            page(document, "Not for everybody");
            try {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static byte[] made(Consumer<PDDocument> content) {
        try (var document = new PDDocument()) {
            content.accept(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDPage page(PDDocument document, String words) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 14);
            content.newLineAtOffset(80, 700);
            content.showText(words);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page;
    }
}
