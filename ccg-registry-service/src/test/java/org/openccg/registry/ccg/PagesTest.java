package org.openccg.registry.ccg;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.England;
import org.openccg.registry.England.Case;
import org.openccg.registry.moment.Moment;

/** What a group's page says of it, and its history in words. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Inject
    @Any
    Instance<Wording> wordings;

    @Inject
    AboutGroup aboutGroup;

    @Inject
    AboutMembers aboutMembers;

    @Inject
    AboutPatients aboutPatients;

    @Inject
    Groups groups;

    @Inject
    Trail trail;

    @Test
    void a_group_its_practices_and_its_patients_are_told_in_whole_sentences() {
        var practices = England.practices(3);
        var group = England.group(practices);
        var chair = England.gp("Amara Osei", practices.get(0));
        England.run("update group_names set from_on = ? where group_id = ?", TODAY.minusDays(9), group);
        step(chair, group, "/rename", Map.of("name", "NHS Wharram Clinical Commissioning Group", "reason", "Better."));
        var rival = England.group(List.of(practices.get(2), practices.get(1)));
        England.run("update groups set code = '96Q' where id = ?", group);

        assertThat(said(aboutGroup, group, TODAY))
                .contains("The group is emerging: its practices prepare to commission care together.")
                .contains("It is reviewed by Office PCTC-001.")
                .contains("Its code is 96Q.")
                .contains("Until %s it was called %s.".formatted(Deadline.words(TODAY.minusDays(1)), England.NAME));
        assertThat(said(aboutGroup, group, TODAY.minusDays(1)))
                .containsExactly(
                        "The register did not have this group on %s.".formatted(Deadline.words(TODAY.minusDays(1))));
        assertThat(said(aboutMembers, group, TODAY))
                .contains("Its practices are %s."
                        .formatted(String.join(
                                ", ",
                                practices.stream()
                                        .map(code -> "Practice %s (%s)".formatted(code, code))
                                        .toList())))
                .contains("Agreed to be members: %s.".formatted(practices.get(0)))
                .contains("Claimed by other groups too: %s, %s.".formatted(practices.get(1), practices.get(2)));
        assertThat(said(aboutPatients, group, TODAY))
                .containsExactly(
                        "Patients registered with its practices on Sunday 1 April 2012: 18,000"
                                + " (sum of the lists of 3 practices).",
                        "How many there are decides nothing about the group.");
        assertThat(said(aboutMembers, rival, TODAY.minusDays(9)))
                .containsExactly("No practice is a member of the group.");
    }

    @Test
    void whatever_is_recorded_of_a_group_is_told_in_one_sentence() {
        var practices = England.practices(3);
        var group = England.group(practices);
        var chair = England.gp("Amara Osei", practices.get(0));
        var second = England.gp("Piotr Lindqvist", practices.get(1));
        step(second, group, "/consent", Map.of("practice", practices.get(1)));
        var further = England.practices(1).get(0);
        step(chair, group, "/claims", Map.of("practice", further));
        step(
                chair,
                group,
                "/members/" + further + "/correct",
                Map.of("from", TODAY.minusDays(3).toString(), "reason", "A slip."));
        step(chair, group, "/rename", Map.of("name", "NHS Wharram Clinical Commissioning Group", "reason", "Better."));
        step(second, group, "/handovers", handover(practices.get(1)));
        var application = new Case(England.AUTHORISATION);
        var facts = Map.of("groupId", group, "applicationId", application.id());
        application.tells("APPLICATION_SUBMITTED", facts).statusCode(204);
        application.tells("APPLICATION_WITHDRAWN", facts).statusCode(204);
        application.tells("APPLICATION_WITHDRAWN", facts).statusCode(204);
        step(
                second,
                group,
                "/leave",
                Map.of("practice", practices.get(1), "on", TODAY.toString(), "reason", "We are better off elsewhere."));
        England.gp("Grace Tamm", practices.get(2))
                .once()
                .body(Map.of(
                        "name",
                        "NHS Oxlip Clinical Commissioning Group",
                        "reviewingOffice",
                        England.CLUSTER,
                        "practices",
                        List.of(practices.get(2), further),
                        "splitFrom",
                        group))
                .post("/groups")
                .then()
                .statusCode(201);
        step(chair, group, "/withdraw", Map.of("reason", "No more."));

        var told = QuarkusTransaction.requiringNew().call(() -> trail.of(group)).stream()
                .map(this::sentence)
                .toList();
        assertThat(told)
                .allSatisfy(sentence -> assertThat(sentence)
                        .matches("[A-Z].*\\.")
                        .doesNotContain("null", "{", "[")
                        .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}"))
                .contains("Practice %s agreed to be a member.".formatted(practices.get(1)))
                .contains("The membership of practice %s was recorded from %s on; in truth it holds from %s on."
                        .formatted(further, Deadline.words(TODAY), Deadline.words(TODAY.minusDays(3))))
                .contains("The group, called %s before, took the name NHS Wharram Clinical Commissioning Group."
                        .formatted(England.NAME))
                .contains("The group's application ended, and it is where it was before."
                        + " That changed nothing about where the group stands.")
                .contains("Some of its practices founded NHS Oxlip Clinical Commissioning Group.")
                .contains("The group withdrew; its practices are free to join others.")
                .hasSize(13);
    }

    private String sentence(Recorded entry) {
        var sentences = wordings.stream()
                .map(wording -> wording.of(entry))
                .flatMap(Optional::stream)
                .toList();
        assertThat(sentences).as(entry.step()).hasSize(1);
        return sentences.get(0);
    }

    private List<String> said(PageSection section, UUID group, LocalDate day) {
        return QuarkusTransaction.requiringNew().call(() -> section.of(groups.get(group), Moment.on(day))
                .orElseThrow()
                .sentences());
    }

    private static Map<String, String> handover(String practice) {
        return Map.of(
                "capacity",
                "ACCOUNTABLE_OFFICER",
                "subject",
                Person.named("Ellis Marrow").subject().toString(),
                "name",
                "Ellis Marrow",
                "employer",
                "practice:" + practice,
                "from",
                TODAY.toString(),
                "reason",
                "Nobody does it yet.",
                "practice",
                practice);
    }

    private static void step(Person by, UUID group, String path, Map<String, ?> body) {
        int version = England.OBSERVER
                .request()
                .get("/groups/" + group)
                .then()
                .extract()
                .path("version");
        assertThat(by.step(version)
                        .body(body)
                        .post("/groups/" + group + path)
                        .then()
                        .extract()
                        .statusCode())
                .as(path)
                .isBetween(200, 201);
    }
}
