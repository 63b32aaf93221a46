package org.openccg.authorisation.bundle.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.authorisation.Cast.ASSESSOR;
import static org.openccg.authorisation.Cast.CHAIR;
import static org.openccg.authorisation.Cast.NATIONAL;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openccg.authorisation.Clock;
import org.openccg.authorisation.RegistryStub;
import org.openccg.authorisation.Story;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;
import org.openccg.platform.time.Deadline;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(RegistryStub.class)
class PapersTest {

    /** A paper, and what it says of a rich case. */
    private static final List<List<String>> TOLD = List.of(
            List.of("The bid", "Three practices, one plan.", "2 of 3 practices stand behind the bid"),
            List.of("Statements of the bid", "The plan balances.\nSee section 4."),
            List.of("Amendments of the bid", "Before, the summary was: Three practices of the vale.", "took effect on"),
            List.of("Moves to another wave", "of the group on", "agreed on"),
            List.of("Deadlines", "The Board owes its decision", "5 working days from", "What was due was done."),
            List.of("Conditions"),
            List.of("Assessor and moderator", "by hand: Knows the vale."),
            List.of("Requests for information", "What does the plan rest on?", "On 24.80 a head."),
            List.of("360\u00b0 survey", "13 of 23 (56.5 per cent) of those asked responded.", "Provider: 1 of 3."),
            List.of("Site visits", "Concern: The register has no owner.", "It has one now."),
            List.of("Letters"),
            List.of("Meetings", "severe", "The sides disagree", "The group undid it.", "after that it stands."),
            List.of("Suggestions to the group", "Wait for wave four.", "Nobody said so.", "5 working days from"),
            List.of("Linked suggestions"),
            List.of("Advice to the group", "\u00a327.40 a head, against \u00a325.00", "We share a clerk."),
            List.of("Recommendation", "Block", "As found, D3-02 included.", "To be weighed: "));

    @Test
    void both_sides_take_along_the_same_papers_with_a_word_of_everything() throws IOException {
        var story = RichCase.told();
        byte[] archive = archive(story, CHAIR);
        assertThat(archive(story, ASSESSOR)).isEqualTo(archive);

        String page = entry(archive, "case.html");
        var papers = new ObjectMapper().readTree(entry(archive, "case.json")).get("papers");
        assertThat(papers.findValuesAsText("title"))
                .isEqualTo(TOLD.stream().map(each -> each.get(0)).toList());
        for (var told : TOLD) {
            String said = said(papers, told.get(0));
            for (String sentence : told.subList(1, told.size())) {
                assertThat(said).as(told.get(0)).contains(sentence);
                assertThat(page).contains(sentence.replace("\n", "<br/>\n"));
            }
        }
        assertThat(page)
                .contains("Documents: D3.", Deadline.words(Clock.today()))
                .doesNotContain(RichCase.SEALED)
                .doesNotContainPattern("(?<!>)2012-\\d\\d-\\d\\d(?![^<]*\")");
    }

    @Test
    void a_percentage_never_stands_without_its_rate_and_never_rests_on_fewer_than_ten() throws IOException {
        String survey = said(papers(RichCase.told(), CHAIR), "360\u00b0 survey");
        assertThat(survey)
                .contains("12 of 23 (52.2 per cent) of those asked answered this; of these:")
                .contains("5, agree strongly: 9 of 12 (75.0 per cent)")
                .contains("1 of 23 (4.3 per cent) of those asked answered this; of these:")
                .contains("4: 1 of 1\n")
                .contains("Comment: Yes, mostly")
                .doesNotContain("Vale Hospital");
    }

    @Test
    void its_index_names_each_paper_and_the_page_on_which_it_is() throws IOException {
        byte[] bytes = made(RichCase.told(), NATIONAL, "application/pdf");
        try (var bundle = Loader.loadPDF(bytes)) {
            String index = text(bundle, 2);
            for (var told : TOLD) {
                int number = TOLD.indexOf(told) + 2;
                var named = Pattern.compile("(?m)^%d %s (\\d+)\\s*$".formatted(number, told.get(0)))
                        .matcher(index);
                assertThat(named.find())
                        .as("%d %s in %s", number, told.get(0), index)
                        .isTrue();
                assertThat(text(bundle, Integer.parseInt(named.group(1)))
                                .lines()
                                .map(String::strip))
                        .contains(told.get(0));
            }
        }
    }

    @Test
    void no_page_is_empty_however_long_the_timeline_is() throws IOException {
        var story = Story.inReview();
        for (int notes = 1; notes <= 20; notes++) {
            story.get(ASSESSOR, "/notes");
            ASSESSOR.once()
                    .body("{\"text\": \"To be looked at again.\"}")
                    .post(story.href("/notes"))
                    .then()
                    .statusCode(201);
            try (var bundle = Loader.loadPDF(made(story, NATIONAL, "application/pdf"))) {
                for (int page = 1; page <= bundle.getNumberOfPages(); page++) {
                    assertThat(text(bundle, page).replaceAll("Bundle page \\d+ of \\d+", ""))
                            .as("page %d with %d notes", page, notes)
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void a_bundle_holds_statements_as_last_submitted_and_none_before() throws IOException {
        var story = Story.started();
        RichCase.write(story, "Still in pencil.", 0).statusCode(200);
        for (var person : List.of(CHAIR, ASSESSOR)) {
            assertThat(said(papers(story, person), "Statements of the bid"))
                    .contains("None of this bid ever were.")
                    .doesNotContain("Still in pencil.");
        }
        story.completed().handedIn();
        story.step(ASSESSOR, "return", "{\"missing\": [\"A page of the plan.\"]}")
                .statusCode(200);
        RichCase.write(story, "Rubbed out.", 1).statusCode(200);
        for (var person : List.of(CHAIR, ASSESSOR)) {
            assertThat(said(papers(story, person), "Statements of the bid"))
                    .contains("Still in pencil.")
                    .doesNotContain("Rubbed out.");
        }
    }

    @Test
    void what_partners_answer_is_told_once_the_survey_is_closed() throws IOException {
        var story = Story.inReview();
        ASSESSOR.step(story.version())
                .body("{\"invited\": {\"PROVIDER\": 3}, \"closesOn\": \"%s\"}".formatted(Clock.today()))
                .put(story.href("/stakeholder-survey"))
                .then()
                .statusCode(200);
        RichCase.respond(story, "PROVIDER,Vale Hospital,Plans are shared.,4,\n");
        assertThat(said(papers(story, CHAIR), "360\u00b0 survey"))
                .contains("until then no answers are shown.", "1 of 3 of those asked responded.")
                .doesNotContain("Plans are shared.");
    }

    @Test
    void a_case_with_much_in_it_takes_as_many_statements_as_one_with_little() {
        var story = Story.started();
        suggest(story);
        made(story, CHAIR, "application/zip");
        var little = Statements.during(() -> made(story, CHAIR, "application/zip"));
        for (int more = 0; more < 4; more++) {
            suggest(story);
        }
        assertThat(Statements.during(() -> made(story, CHAIR, "application/zip")))
                .hasSameSizeAs(little);
    }

    private static void suggest(Story story) {
        CHAIR.once()
                .body("""
                        {"kind": "BUDGET", "office": "PCTC-001", "author": {"subject": "%s", "name": "%s"},
                         "madeOn": "2012-06-29", "how": "by letter", "text": "Take our clerk."}""".formatted(ASSESSOR.subject(), ASSESSOR.name()))
                .post(story.href("/suggestions"))
                .then()
                .statusCode(201);
    }

    private static JsonNode papers(Story story, Person person) throws IOException {
        return new ObjectMapper()
                .readTree(entry(archive(story, person), "case.json"))
                .get("papers");
    }

    /** Everything on the paper of that title. */
    private static String said(JsonNode papers, String title) {
        var said = new ArrayList<String>();
        StreamSupport.stream(papers.spliterator(), false)
                .filter(paper -> paper.get("title").asText().equals(title))
                .flatMap(paper -> StreamSupport.stream(paper.get("entries").spliterator(), false))
                .forEach(entry -> {
                    said.add(entry.get("heading").asText());
                    entry.get("paragraphs").forEach(paragraph -> said.add(paragraph.asText()));
                });
        return String.join("\n", said);
    }

    private static byte[] archive(Story story, Person person) {
        return made(story, person, "application/zip");
    }

    private static byte[] made(Story story, Person person, String form) {
        story.get(person, "/steps");
        return person.request()
                .accept(form)
                .get(story.href("/bundle"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String entry(byte[] archive, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        throw new AssertionError("There is no " + name);
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
