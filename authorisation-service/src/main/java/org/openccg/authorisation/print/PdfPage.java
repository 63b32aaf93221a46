package org.openccg.authorisation.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints pages of HTML to tagged PDF, in one typeface with the letters of Europe; others are shown as missing. */
public final class PdfPage {

    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPage() {}

    public static void print(String html, Path file) throws IOException {
        try (var output = Files.newOutputStream(file)) {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(PdfPage::typeface, "Liberation Sans")
                    .withHtmlContent(html, null)
                    .toStream(output)
                    .run();
        }
    }

    /** It comes with the library that writes the pages, under the SIL Open Font Licence. */
    public static InputStream typeface() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(TYPEFACE), TYPEFACE);
    }
}
