package org.openccg.authorisation.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.authorisation.bundle.Pdfs.made;
import static org.openccg.authorisation.bundle.Pdfs.page;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of documents that are not as they should be. */
class PieceTest {

    private Workshop workshop;

    @BeforeEach
    void open() throws IOException {
        workshop = new Workshop();
    }

    @AfterEach
    void close() throws IOException {
        workshop.close();
    }

    @Test
    void a_sound_document_goes_in_with_all_its_pages() throws IOException {
        var piece = piece(Pdfs.turned("Sound", 0, 90, 0));

        assertThat(piece.pages()).isEqualTo(3);
        assertThat(piece.remark()).isNull();
    }

    @Test
    void a_locked_document_says_so_whether_it_can_be_read_or_not() throws IOException {
        for (String password : List.of("secret", "")) {
            var piece = piece(Pdfs.locked(password));

            assertThat(piece.file()).isNull();
            assertThat(piece.remark()).contains("locked");
        }
    }

    @Test
    void a_damaged_document_says_so() throws IOException {
        byte[] sound = Pdfs.turned("Sound", 0);
        byte[] cut = java.util.Arrays.copyOf(sound, 40);
        for (byte[] bytes :
                List.of("%PDF-1.4\n% nothing\n%%EOF\n".getBytes(UTF_8), "hello".getBytes(UTF_8), cut, new byte[0])) {
            var piece = piece(bytes);

            assertThat(piece.file()).isNull();
            assertThat(piece.remark()).contains("damaged");
        }
    }

    @Test
    void nothing_in_it_acts_by_itself() throws IOException {
        var piece = piece(made(document -> {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            var page = page(document, "Busy");
            page.setAnnotations(List.of(
                    link(new PDActionJavaScript("app.alert(2)")),
                    link(uri("https://example.org/")),
                    new PDAnnotationFileAttachment()));
        }));

        try (var shown = Loader.loadPDF(piece.file().toFile())) {
            assertThat(shown.getDocumentCatalog().getOpenAction()).isNull();
            var annotations = shown.getPage(0).getAnnotations();
            assertThat(annotations).hasSize(2).allMatch(PDAnnotationLink.class::isInstance);
            assertThat(annotations.stream()
                            .map(each ->
                                    ((PDAnnotationLink) each).getCOSObject().toString()))
                    .noneMatch(text -> text.contains("JavaScript"));
        }
    }

    private static PDAnnotation link(org.apache.pdfbox.pdmodel.interactive.action.PDAction action) {
        var link = new PDAnnotationLink();
        link.setAction(action);
        return link;
    }

    private static PDActionURI uri(String address) {
        var action = new PDActionURI();
        action.setURI(address);
        return action;
    }

    private Piece piece(byte[] content) throws IOException {
        var file = workshop.newFile();
        Files.write(file, content);
        return Piece.of(null, file, workshop);
    }
}
