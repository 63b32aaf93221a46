package org.openccg.authorisation.evidence.inspection;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF, read only until the first words are found, within limits of pages, scratch space and time. */
final class PdfFile {

    private static final int MOST_PAGES = 50;
    private static final long MOST_SCRATCH = 256L << 20;
    private static final Duration LONGEST = Duration.ofSeconds(15);

    /** However many are sent at a time, the memory for reading them is limited. */
    private static final Semaphore AT_ONCE = new Semaphore(3);

    private final Path file;

    PdfFile(Path file) {
        this.file = file;
    }

    Set<Flaw> flaws() throws IOException {
        if (PackedStreams.swell(file)) {
            return Set.of(Flaw.SWOLLEN);
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            return read();
        } finally {
            AT_ONCE.release();
        }
    }

    private Set<Flaw> read() {
        var scratch = MemoryUsageSetting.setupMixed(8L << 20, MOST_SCRATCH);
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, scratch.streamCache)) {
            if (document.getNumberOfPages() == 0) {
                return Set.of(Flaw.BROKEN);
            }
            var search = new TextSearch();
            search.setEndPage(MOST_PAGES);
            search.writeText(document, Writer.nullWriter());
            return Set.of(Flaw.WITHOUT_TEXT);
        } catch (TextFound found) {
            return Set.of();
        } catch (OutOfTime late) {
            return Set.of(Flaw.SWOLLEN);
        } catch (InvalidPasswordException locked) {
            return Set.of(Flaw.PROTECTED);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // whatever the reader of a file made by strangers stumbles over
            return Set.of(Flaw.BROKEN);
        }
    }

    /** Stops at the first letter or figure, or when the time is over. */
    private static final class TextSearch extends PDFTextStripper {

        private final long end = System.nanoTime() + LONGEST.toNanos();

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new OutOfTime();
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            String characters = text.getUnicode();
            if (characters != null && characters.codePoints().anyMatch(Character::isLetterOrDigit)) {
                throw new TextFound();
            }
        }
    }

    /** Ends the reading of a file that has words. */
    private static final class TextFound extends RuntimeException {}

    private static final class OutOfTime extends RuntimeException {}
}
