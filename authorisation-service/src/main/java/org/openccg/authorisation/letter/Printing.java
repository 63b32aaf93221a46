package org.openccg.authorisation.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.openccg.authorisation.print.PdfPage;

/** Prints letters; the same letter always gives the same bytes. */
public final class Printing {

    private Printing() {}

    /** @param at when it was written, which the file says of itself */
    public static byte[] pdf(String html, Instant at) {
        try {
            var file = Files.createTempFile("letter", ".pdf");
            try {
                PdfPage.print(html, file);
                return dated(Files.readAllBytes(file), at);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] dated(byte[] printed, Instant at) throws IOException {
        try (var document = Loader.loadPDF(printed);
                var bytes = new ByteArrayOutputStream()) {
            var moment = GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC));
            var information = document.getDocumentInformation();
            information.setCreationDate(moment);
            information.setModificationDate(moment);
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(at.toEpochMilli());
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
