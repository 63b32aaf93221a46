package org.openccg.authorisation.evidence.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openccg.authorisation.Story;

class InspectionTest {

    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    private Path folder;

    @Test
    void documents_with_words_have_no_flaw() throws IOException {
        assertThat(inspected(Story.pdf("Plan")).flaws()).isEmpty();
        for (String part : List.of("word/document.xml", "xl/workbook.xml", "ppt/presentation.xml")) {
            assertThat(inspected(Story.office(part)).flaws()).as(part).isEmpty();
        }
    }

    @Test
    void a_scan_and_an_empty_page_hold_no_text() throws IOException {
        assertThat(inspected(Story.pdfShowing("0 0 100 100 re f")).flaws()).containsExactly(Flaw.WITHOUT_TEXT);
        var blank = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(blank);
        }
        assertThat(inspected(blank.toByteArray()).flaws()).containsExactly(Flaw.WITHOUT_TEXT);
        assertThat(inspected(Story.archive(List.of("[Content_Types].xml", "xl/workbook.xml")))
                        .flaws())
                .containsExactly(Flaw.WITHOUT_TEXT);
    }

    @Test
    void a_password_is_seen() throws IOException {
        assertThat(inspected(locked("secret")).flaws()).containsExactly(Flaw.PROTECTED);
        assertThat(inspected(locked("")).flaws()).as("opens without").isEmpty();
        assertThat(inspected(compound("EncryptedPackage")).flaws()).containsExactly(Flaw.PROTECTED);
        assertThat(inspected(compound("WordDocument")).flaws()).containsExactly(Flaw.OLD_FORMAT);
    }

    @Test
    void what_cannot_be_opened_is_broken() throws IOException {
        assertThat(inspected("%PDF-1.4\n% nothing\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))
                        .flaws())
                .containsExactly(Flaw.BROKEN);
        byte[] whole = Story.office("word/document.xml");
        assertThat(inspected(Arrays.copyOf(whole, whole.length - 40)).flaws()).containsExactly(Flaw.BROKEN);
    }

    @Test
    void macros_are_found_under_any_name() throws IOException {
        byte[] archive =
                Story.archive(List.of("[Content_Types].xml", "word/document.xml", "word/elsewhere/vbaProject.bin"));
        assertThat(inspected(archive).flaws()).containsExactly(Flaw.MACROS);
    }

    @Test
    void an_archive_that_swells_is_not_unpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (String name : List.of("[Content_Types].xml", "word/document.xml")) {
                archive.putNextEntry(new ZipEntry(name));
                archive.closeEntry();
            }
            archive.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            var zeroes = new byte[1 << 20];
            for (int i = 0; i <= 1024; i++) {
                archive.write(zeroes);
            }
            archive.closeEntry();
        }
        assertThat(inspected(bytes.toByteArray()).flaws()).containsExactly(Flaw.SWOLLEN);
    }

    @Test
    void a_page_that_swells_is_given_up() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new org.apache.pdfbox.pdmodel.common.PDStream(document);
            try (var output = stream.createOutputStream(org.apache.pdfbox.cos.COSName.FLATE_DECODE)) {
                var spaces = new byte[1 << 20];
                Arrays.fill(spaces, (byte) ' ');
                for (int i = 0; i < 400; i++) {
                    output.write(spaces);
                }
            }
            page.setContents(stream);
            document.save(bytes);
        }
        assertThat(inspected(bytes.toByteArray()).flaws()).containsExactly(Flaw.SWOLLEN);
    }

    @Test
    void what_is_no_document_is_called_what_it_looks_like() throws IOException {
        var program = inspected("MZ this is a program".getBytes(StandardCharsets.US_ASCII));
        assertThat(program.isRecognised()).isFalse();
        assertThat(program.mediaType()).contains("x-ms");
        assertThat(inspected("Only words.".getBytes(StandardCharsets.US_ASCII)).mediaType())
                .isEqualTo("text/plain");
    }

    private Inspected inspected(byte[] content) throws IOException {
        return Inspection.of(Files.write(Files.createTempFile(folder, "file", ""), content));
    }

    private static byte[] locked(String password) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(Story.pdf("Plan"))) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** As much of the old container as is looked at: its first bytes and the name of an entry. */
    private static byte[] compound(String entry) {
        byte[] name = entry.getBytes(StandardCharsets.UTF_16LE);
        var file = Arrays.copyOf(COMPOUND, 2048);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }
}
