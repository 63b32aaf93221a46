package org.openccg.authorisation.bundle.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.DECIDER;
import static org.openccg.authorisation.Cast.ELSEWHERE;
import static org.openccg.authorisation.Cast.NATIONAL;
import static org.openccg.authorisation.Cast.OVERSEER;
import static org.openccg.authorisation.Cast.STRANGER;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.authorisation.bundle.Pdfs;
import org.openccg.local.Patience;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class BundleTest {

    private static final String PDF = "application/pdf";
    private static final String ZIP = "application/zip";
    private static final String SECRET = "The reserve looks thin to me.";

    @Test
    void one_pdf_holds_the_case_with_every_page_numbered() throws IOException {
        var story = withDocuments();
        byte[] bytes = made(story, CHAIR, PDF)
                .header("Content-Disposition", containsString(".pdf"))
                .extract()
                .asByteArray();

        try (var bundle = Loader.loadPDF(bytes)) {
            int total = bundle.getNumberOfPages();
            for (int number = 1; number <= total; number++) {
                assertThat(text(bundle, number)).contains("Bundle page %d of %d".formatted(number, total));
            }
            String all = text(bundle, 1, total);
            assertThat(all.replaceAll("\\s+", " "))
                    .contains("What happened", "Findings", "Declarations of interest", "Notices", "Representations")
                    .contains("The plan was corrected.", "Practice Z90002 signed.", "Dr \u0141ucja O\u2019Hara said so")
                    .contains("Our letter, turned by 0")
                    .doesNotContain(SECRET);
            assertThat(bundle.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(bundle.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void its_index_and_its_bookmarks_lead_to_the_page_they_name() throws IOException {
        var story = withDocuments();
        try (var bundle = Loader.loadPDF(made(story, NATIONAL, PDF).extract().asByteArray())) {
            int first = 0;
            while (!text(bundle, ++first).contains("Our letter, turned by 0")) {
                assertThat(first).isLessThan(bundle.getNumberOfPages());
            }
            assertThat(text(bundle, 2)).containsPattern("D4\\s+Letter[^D]+\\s%d\\s".formatted(first));
            for (String section :
                    List.of("1 What happened", "18 Findings", "20 Notices", "21 Representations", "22 Decisions")) {
                var named = Pattern.compile(section + "\\s+(\\d+)").matcher(text(bundle, 2));
                assertThat(named.find()).as(section).isTrue();
                assertThat(text(bundle, Integer.parseInt(named.group(1)))
                                .lines()
                                .map(String::strip))
                        .contains(section.replaceFirst("\\d+ ", ""));
            }
            assertThat(linkedFrom(bundle, 2)).contains(first).doesNotContain(0);
            var titles = new ArrayList<String>();
            for (var mark : bundle.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(mark.getTitle());
                if (mark.getTitle().startsWith("D4")) {
                    assertThat(bundle.getPages().indexOf(mark.findDestinationPage(bundle)) + 1)
                            .isEqualTo(first);
                }
            }
            assertThat(titles).contains("Index", "1 What happened", "22 Decisions", "D4 Letter");
        }
    }

    @Test
    void an_archive_holds_every_document_as_it_was_sent() throws IOException {
        var story = withDocuments();
        story.step(DECIDER, "block", story.block()).statusCode(200);
        var entries = unpacked(made(story, ASSESSOR, ZIP)
                .header("Content-Disposition", containsString(".zip"))
                .extract()
                .asByteArray());

        assertThat(entries.keySet())
                .contains("index.html", "index.json", "case.html", "case.json", "timeline.html", "checksums.txt")
                .contains("documents/004-our_letter.pdf", "documents/005-_etc_plan_.xlsx");
        assertThat(new String(entries.get("checksums.txt"), UTF_8).lines())
                .hasSize(entries.size() - 1)
                .allSatisfy(line ->
                        assertThat(sha256(entries.get(line.substring(66)))).isEqualTo(line.substring(0, 64)));
        var json = new ObjectMapper();
        var index = json.readTree(entries.get("index.json"));
        assertThat(index.at("/3/number").asText()).isEqualTo("D4");
        assertThat(index.at("/3/pages").asInt()).isEqualTo(4);
        assertThat(index.at("/3/sha256").asText()).isEqualTo(sha256(entries.get("documents/004-our_letter.pdf")));
        assertThat(index.at("/4/pages").isNull()).isTrue();
        assertThat(json.readTree(entries.get("case.json"))
                        .at("/findings/0/criterion")
                        .asText())
                .isEqualTo(Story.CRITERION);
        var file = entries.keySet().stream()
                .filter(name -> name.startsWith("decision-file-"))
                .toList();
        assertThat(file).hasSize(1);
        assertThat(sha256(entries.get(file.get(0))))
                .isEqualTo(story.get(CHAIR, "/decision-file").extract().path("hash"));
        assertThat(new String(entries.get(file.get(0).replace("decision-file-", "decision-record-")), UTF_8))
                .isEqualTo(story.get(CHAIR, "/decision-record").extract().asString());
        assertThat(entries.values().stream().map(bytes -> new String(bytes, UTF_8)))
                .noneMatch(text -> text.contains(SECRET));
    }

    @Test
    void the_same_case_makes_the_same_bundle_for_everybody() {
        var story = withDocuments();
        for (String form : List.of(PDF, ZIP)) {
            byte[] group = made(story, CHAIR, form).extract().asByteArray();
            assertThat(made(story, ASSESSOR, form).extract().asByteArray())
                    .as(form)
                    .isEqualTo(group);
            assertThat(made(story, NATIONAL, form).extract().asByteArray())
                    .as(form)
                    .isEqualTo(group);
        }
    }

    @Test
    void is_for_those_whom_the_case_concerns_in_one_of_two_forms() {
        var story = Story.submitted();
        asked(story, STRANGER, ZIP).then().statusCode(404);
        asked(story, ELSEWHERE, PDF).then().statusCode(404);
        asked(story, OVERSEER, ZIP).then().statusCode(409).body("code", startsWith("DECLARATION"));
        asked(story, CHAIR, "text/plain").then().statusCode(406);
        asked(story, CHAIR, "*/*").then().statusCode(200).contentType(equalTo(PDF));
        asked(Story.started(), CHAIR, PDF).then().statusCode(200);
    }

    @Test
    void a_case_too_large_for_one_pdf_is_to_be_had_as_an_archive() throws SQLException {
        var story = Story.submitted();
        try (var owner = Database.asOwner();
                var growing = owner.prepareStatement("update evidence set size = 210000000 where application_id = ?")) {
            growing.setObject(1, story.id());
            assertThat(growing.executeUpdate()).isEqualTo(3);
        }
        asked(story, CHAIR, PDF)
                .then()
                .statusCode(409)
                .body("code", equalTo("BUNDLE_TOO_LARGE"))
                .body("faults[0].remedy", containsString(ZIP));
        made(story, CHAIR, ZIP);
    }

    @Test
    void nothing_is_left_on_the_machine() {
        var before = temporary();
        var story = withDocuments();
        made(story, CHAIR, PDF);
        made(story, CHAIR, ZIP);
        // the last byte may be here before the service has tidied up after it
        assertThat(Patience.until(Duration.ofSeconds(30), () -> before.containsAll(temporary())))
                .isTrue();
    }

    /** Heard to the end, with a letter of four pages, a sheet under an awkward name, and a note the group never sees. */
    private static Story withDocuments() {
        var story = Story.inReview();
        story.upload(CHAIR, "LETTER", "our letter.pdf", Pdfs.turned("Our letter", 0, 90, 180, 270))
                .statusCode(201);
        story.upload(CHAIR, "FINANCIAL_PLAN", ":etc\u202eplan*.xlsx", Story.office("xl/workbook.xml"))
                .statusCode(201);
        story.assess(ASSESSOR, story.finding(Story.CRITERION, "NOT_MET")).statusCode(200);
        ASSESSOR.once()
                .body("{\"text\": \"%s\"}".formatted(SECRET))
                .post(story.href("/notes"))
                .then()
                .statusCode(201);
        story.step(org.openccg.authorisation.Cast.MODERATOR, "moderate").statusCode(200);
        story.step(org.openccg.authorisation.Cast.MODERATOR, "recommend", """
                {"recommendation": "BLOCK", "reasons": "As found."}""").statusCode(200);
        story.step(ASSESSOR, "serve-notice", story.notice(Story.GROUND)).statusCode(200);
        story.represent(CHAIR, """
                {"points": ["The plan was corrected.", "Dr \u0141ucja O\u2019Hara said so \u6f22."], "final": true}""").statusCode(201);
        return story;
    }

    private static io.restassured.response.ValidatableResponse made(Story story, Person person, String form) {
        return asked(story, person, form).then().statusCode(200).contentType(equalTo(form));
    }

    private static Response asked(Story story, Person person, String form) {
        return person.request().accept(form).get(story.href("/bundle"));
    }

    private static String text(PDDocument document, int page) throws IOException {
        return text(document, page, page);
    }

    private static String text(PDDocument document, int from, int to) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(document);
    }

    /** Numbers of the pages that links of a page lead to. */
    private static List<Integer> linkedFrom(PDDocument document, int page) throws IOException {
        var pages = new ArrayList<Integer>();
        for (var annotation : document.getPage(page - 1).getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getDestination() instanceof PDPageDestination to) {
                pages.add(to.retrievePageNumber() + 1);
            }
        }
        return pages;
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entries.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return entries;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> temporary() {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(each -> each.getFileName().toString().startsWith("bundle"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
