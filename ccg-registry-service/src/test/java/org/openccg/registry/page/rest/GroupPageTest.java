package org.openccg.registry.page.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GroupPageTest {

    private static final String HOSTILE = "NHS <script>alert('x')</script> & \"Sons\" Clinical Commissioning Group";

    @Test
    void those_whom_it_concerns_read_what_happened_in_words() {
        var practices = England.practices(2);
        var group = England.group(practices);
        var second = England.gp("Bram Teasel", practices.get(1));
        second.once()
                .body(Map.of("practice", practices.get(1)))
                .post("/groups/" + group + "/consent")
                .then()
                .statusCode(200);

        page(second, group)
                .body("name", equalTo(England.NAME))
                .body("sections[0].heading", equalTo("The group"))
                .body(
                        "sections[0].sentences",
                        hasItem("The group is emerging: its practices prepare to commission care together."))
                .body("sections[0].sentences", hasItem("It is reviewed by Office PCTC-001."))
                .body(
                        "history.sentence",
                        contains(
                                "The group was registered by practices " + String.join(", ", practices) + ".",
                                "Practice " + practices.get(1) + " agreed to be a member."))
                .body("history.who", contains("Amara Osei", "Bram Teasel"))
                .body("history[1].capacity", equalTo("practice"))
                .body("history[0].dayInWords", not(containsString("-")))
                .body("earlierLeftOut", equalTo(false));
    }

    @Test
    void everybody_else_reads_everything_but_the_history() {
        var group = England.group(England.practices(2));

        for (Person other : List.of(England.OBSERVER, England.gp("Ines Hollander", "T00001"))) {
            page(other, group).body("history", nullValue()).body("sections[0].heading", equalTo("The group"));
        }
        assertThat(document(England.OBSERVER, group)).doesNotContain("History");
        England.OBSERVER
                .request()
                .get("/groups/" + UUID.randomUUID() + "/page")
                .then()
                .statusCode(404);
    }

    @Test
    void the_document_is_well_formed_and_needs_nothing_else() {
        var practices = England.practices(2);
        String document = document(England.gp("Amara Osei", practices.get(0)), England.group(practices));

        assertThat(document)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en-GB\">", "<a class=\"skip\" href=\"#content\">", "<main id=\"content\">")
                .contains("<caption>", "<th scope=\"col\">", "<h2>History</h2>", "@media print")
                .doesNotContain("<script", "src=", "http://", "https://", "url(");
        assertThat(headings(document)).startsWith(1, 2).doesNotContain(3).containsOnlyOnce(1);
    }

    @Test
    void nothing_people_write_becomes_part_of_the_document() {
        var practices = England.practices(2);
        var group = England.group(practices);
        England.run("update groups set name = ? where id = ?", HOSTILE, group);
        England.run("update group_names set name = ? where group_id = ?", HOSTILE, group);
        England.run("update offices set name = '<img src=x onerror=alert(1)>' where code = 'PCTC-009'");
        England.run("update group_offices set office = 'PCTC-009' where group_id = ?", group);

        String document = document(England.gp("<b>Mallory</b>", practices.get(0)), group);

        England.run("update offices set name = 'Office PCTC-009' where code = 'PCTC-009'");
        assertThat(document)
                .contains("NHS &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Sons&quot;")
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<script>", "<img", "<b>");
    }

    @Test
    void what_is_asked_for_decides_the_form() {
        var group = England.group(England.practices(2));
        England.OBSERVER
                .request()
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/groups/" + group + "/page")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Vary", containsString("Accept"));
        England.OBSERVER
                .request()
                .accept("*/*")
                .get("/groups/" + group + "/page")
                .then()
                .contentType(startsWith("application/json"));
        England.OBSERVER
                .request()
                .accept("image/png")
                .get("/groups/" + group + "/page")
                .then()
                .statusCode(406);
    }

    @Test
    void a_page_of_an_earlier_day_and_of_earlier_knowledge_tells_what_was() {
        var group = England.group(England.practices(2));
        England.run("update groups set name = 'NHS Later Clinical Commissioning Group' where id = ?", group);
        England.run("update group_names set from_on = '2012-01-01', to_on = '2012-06-01' where group_id = ?", group);
        England.run("""
                insert into group_names (group_id, name, from_on, recorded_at)
                values (?, 'NHS Later Clinical Commissioning Group', '2012-06-01', now())""", group);

        page(England.OBSERVER, group)
                .body("name", equalTo("NHS Later Clinical Commissioning Group"))
                .body(
                        "sections[0].sentences",
                        hasItem("Until Thursday 31 May 2012 it was called " + England.NAME + "."));
        asked(group, "?asAt=2012-03-01")
                .statusCode(200)
                .body("name", equalTo(England.NAME))
                .body("asAt", equalTo("2012-03-01"))
                .body(
                        "sections[0].sentences",
                        hasItem("The register did not have this group on Thursday 1 March 2012."));
        asked(group, "?asAt=2012-07-01&knownAt=2012-01-01T00:00:00Z")
                .statusCode(200)
                .body("knownAt", equalTo("2012-01-01T00:00:00Z"))
                .body("sections[0].sentences", not(hasItem(startsWith("Until"))));
        asked(group, "?asAt=someday&knownAt=never").statusCode(422).body("faults.size()", equalTo(2));
        asked(group, "?asAt=" + LocalDate.of(2013, 2, 28)).statusCode(200);
    }

    @Test
    void a_long_history_takes_no_more_statements_than_a_short_one() {
        var practices = England.practices(2);
        var group = England.group(practices);
        var founder = England.gp("Amara Osei", practices.get(0));
        var few = Statements.during(() -> page(founder, group));
        for (int i = 0; i < 20; i++) {
            founder.once()
                    .body(Map.of("practice", practices.get(0)))
                    .post("/groups/" + group + "/consent")
                    .then()
                    .statusCode(200);
        }

        assertThat(Statements.during(() -> page(founder, group))).hasSameSizeAs(few);
    }

    private static List<Integer> headings(String document) {
        var found = new ArrayList<Integer>();
        var matcher = Pattern.compile("<h([1-6])>").matcher(document);
        while (matcher.find()) {
            found.add(Integer.valueOf(matcher.group(1)));
        }
        return found;
    }

    private static String document(Person person, UUID group) {
        return person.request()
                .accept("text/html")
                .get("/groups/" + group + "/page")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ValidatableResponse page(Person person, UUID group) {
        return person.request().get("/groups/" + group + "/page").then().statusCode(200);
    }

    private static ValidatableResponse asked(UUID group, String question) {
        return England.OBSERVER
                .request()
                .get("/groups/" + group + "/page" + question)
                .then();
    }
}
