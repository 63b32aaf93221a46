package org.openccg.registry.ccg.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openccg.registry.ccg.rest.Members.BOARD;
import static org.openccg.registry.ccg.rest.Members.TODAY;
import static org.openccg.registry.ccg.rest.Members.claim;
import static org.openccg.registry.ccg.rest.Members.consent;
import static org.openccg.registry.ccg.rest.Members.correct;
import static org.openccg.registry.ccg.rest.Members.leave;
import static org.openccg.registry.ccg.rest.Members.partner;
import static org.openccg.registry.ccg.rest.Members.shown;
import static org.openccg.registry.ccg.rest.Members.trail;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Refuses;
import org.openccg.registry.England;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MembersResourceTest {

    private final List<String> practices = new ArrayList<>();
    private UUID group;
    private Person chair;

    @BeforeEach
    void a_group() {
        practices.addAll(England.practices(3));
        group = England.group(practices.subList(0, 2));
        chair = Members.chair(practices);
    }

    @Test
    void a_group_names_a_further_practice_which_agrees_or_does_not() {
        claim(chair, group, practices.get(2))
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("members.practice", equalTo(practices))
                .body("members.consented", contains(true, false, false));
        claim(chair, group, practices.get(2)).statusCode(409).body("code", equalTo("ALREADY_A_MEMBER"));
        consent(partner(practices.get(2)), group, practices.get(2))
                .statusCode(200)
                .body("members.consented", contains(true, false, true));
    }

    @Test
    void only_the_chair_claims_and_only_practices_that_are_open() {
        claim(partner(practices.get(1)), group, practices.get(2))
                .statusCode(403)
                .body("code", equalTo("NOT_THE_CHAIR"));
        Members.step(chair, group, "/claims", Map.of("practice", "T99999", "from", "2011-01-01"))
                .statusCode(422)
                .body("faults.pointer", contains("/practice", "/from"));
        chair.once()
                .body(Map.of("practice", practices.get(2)))
                .post("/groups/" + group + "/claims")
                .then()
                .statusCode(428);
    }

    @Test
    void a_consent_shows_who_gave_it_when_how_and_in_what_words() {
        partner(practices.get(1))
                .once()
                .body(Map.of("practice", practices.get(1), "statement", "Agreed by all partners."))
                .post("/groups/" + group + "/consent")
                .then()
                .statusCode(200)
                .body("members[0].consent.by", equalTo("Amara Osei"))
                .body("members[0].consent.how", equalTo("REGISTERED"))
                .body("members[0].consent.statement", nullValue())
                .body("members[1].consent.by", equalTo("Piotr Lindqvist"))
                .body("members[1].consent.how", equalTo("SIGNED_IN"))
                .body("members[1].consent.at", containsString(TODAY.getYear() + "-"))
                .body("members[1].consent.statement", equalTo("Agreed by all partners."));
        trail(group).body("[1].reason", equalTo("Agreed by all partners."));
    }

    @Test
    void a_practices_newest_consent_is_its_choice_and_both_trails_tell_it() {
        var rival = England.group(England.practices(2));
        var rivals = Members.chair(shown(rival).extract().path("members.practice"));
        claim(rivals, rival, practices.get(1)).statusCode(201);
        consent(partner(practices.get(1)), group, practices.get(1)).statusCode(200);

        consent(partner(practices.get(1)), rival, practices.get(1)).statusCode(200);

        shown(group)
                .body("members.consented", contains(true, false))
                .body("members[1].consent", nullValue())
                .body("members.contested", contains(List.of(), List.of(rival.toString())));
        shown(rival)
                .body("members.find { it.practice == '%s' }.consented".formatted(practices.get(1)), equalTo(true))
                .body(
                        "members.find { it.practice == '%s' }.contested".formatted(practices.get(1)),
                        contains(group.toString()));
        trail(group)
                .body("step", contains("REGISTER", "CONSENT", "WITHDRAW_CONSENT"))
                .body("[2].detail.practice", equalTo(practices.get(1)))
                .body("[2].detail.chose", equalTo(rival.toString()));
        England.OBSERVER
                .request()
                .queryParam("contested", true)
                .queryParam("after", Cursor.of(practices.get(0)).encoded())
                .queryParam("limit", 1)
                .get("/practices")
                .then()
                .body("items.code", contains(practices.get(1)));
    }

    @Test
    @Refuses("REG-3")
    void a_settled_member_leaves_before_it_chooses_another_group() {
        Members.authorised(group, practices.subList(0, 2));
        var other = England.group(List.of(practices.get(2), practices.get(1)));

        consent(partner(practices.get(1)), other, practices.get(1))
                .statusCode(409)
                .body("code", equalTo("SETTLED_ELSEWHERE"))
                .body("rule", equalTo("REG-3"))
                .body("faults[0].remedy", containsString("/groups/" + group + "/leave"));

        leave(partner(practices.get(1)), group, practices.get(1), TODAY).statusCode(200);
        consent(partner(practices.get(1)), other, practices.get(1)).statusCode(200);
    }

    @Test
    void a_practice_leaves_on_the_day_it_names_even_while_a_stay_is_held() {
        Members.stay(group);

        leave(partner(practices.get(1)), group, practices.get(1), TODAY.plusDays(30))
                .statusCode(200)
                .body("members.to", contains(null, TODAY.plusDays(30).toString()));
        leave(partner(practices.get(1)), group, practices.get(1), TODAY.plusDays(40))
                .statusCode(409)
                .body("code", equalTo("OVER_ALREADY"));
        leave(partner(practices.get(1)), group, practices.get(1), TODAY)
                .statusCode(200)
                .body("members.practice", contains(practices.get(0)));
        trail(group)
                .body("step", contains("REGISTER", "PLACE_STAY", "LEAVE", "LEAVE"))
                .body("[2].reason", equalTo("Another group suits us better."));
    }

    @Test
    void nobody_makes_a_practice_leave() {
        leave(chair, group, practices.get(1), TODAY).statusCode(403).body("code", equalTo("NOT_YOUR_PRACTICE"));
        leave(BOARD, group, practices.get(1), TODAY).statusCode(403).body("code", equalTo("NOT_PERMITTED"));
        leave(partner(practices.get(1)), group, practices.get(1), TODAY.minusDays(1))
                .statusCode(422)
                .body("faults.pointer", contains("/on"));
        consent(partner(practices.get(1)), group, practices.get(1));
        correct(chair, group, practices.get(1), TODAY, TODAY)
                .statusCode(422)
                .body("faults.pointer", contains("/to"))
                .body("faults[0].remedy", containsString("/leave"));
    }

    @Test
    void the_chair_takes_back_a_claim_the_practice_never_agreed_to() {
        correct(chair, group, practices.get(1), TODAY, TODAY)
                .statusCode(200)
                .body("members.practice", contains(practices.get(0)));
    }

    @Test
    void a_settled_membership_is_the_boards_to_correct() {
        Members.authorised(group, practices.subList(0, 2));
        var day = TODAY.minusDays(20);

        correct(chair, group, practices.get(1), day, null).statusCode(403).body("code", equalTo("NOT_THE_BOARD"));
        correct(England.manager("Helen Marsh", "cluster:PCTC-001"), group, practices.get(1), day, null)
                .statusCode(403)
                .body("code", equalTo("NOT_THE_BOARD"));
        correct(BOARD, group, practices.get(1), day, null)
                .statusCode(200)
                .body("members.from", contains(TODAY.toString(), day.toString()))
                .body("members.settled", contains(true, true));
        trail(group).body("[3].capacity", equalTo("BOARD")).body("[3].detail.recordedFrom", equalTo(TODAY.toString()));
    }

    @Test
    void what_a_file_told_is_the_boards_to_correct_also_the_second_time() {
        England.run("update memberships set imported = true where group_id = ?", group);

        correct(chair, group, practices.get(1), TODAY.minusDays(1), null).statusCode(403);
        correct(BOARD, group, practices.get(1), TODAY.minusDays(1), null).statusCode(200);
        correct(chair, group, practices.get(1), TODAY.minusDays(2), null).statusCode(403);
    }

    @Test
    @Refuses("REG-9")
    void no_day_has_two_truths() {
        England.run("update memberships set from_on = ? where group_id = ?", TODAY.minusDays(90), group);
        leave(partner(practices.get(1)), group, practices.get(1), TODAY).statusCode(200);
        claim(chair, group, practices.get(1)).statusCode(201);

        Members.step(
                        chair,
                        group,
                        "/members/" + practices.get(1) + "/correct",
                        Map.of(
                                "recordedFrom",
                                TODAY.toString(),
                                "from",
                                TODAY.minusDays(30).toString(),
                                "reason",
                                "A slip."))
                .statusCode(422)
                .body("code", equalTo("OVERLAPPING_DATES"))
                .body("rule", equalTo("REG-9"))
                .body("faults[0].detail", containsString(TODAY.minusDays(90) + " until " + TODAY));
        correct(chair, group, practices.get(1), TODAY.minusDays(30), null)
                .statusCode(422)
                .body("faults.pointer", contains("/recordedFrom"))
                .body("faults[0].remedy", containsString(TODAY.minusDays(90).toString()));
    }

    @Test
    @Refuses("REG-3")
    void nobody_is_a_settled_member_of_two_groups_by_a_correction() {
        England.run("update memberships set from_on = ? where group_id = ?", TODAY.minusDays(90), group);
        England.run(
                "update memberships set settled_on = from_on, to_on = ? where group_id = ? and practice = ?",
                TODAY.minusDays(10),
                group,
                practices.get(1));
        var other = England.group(List.of(practices.get(2), practices.get(1)));
        Members.authorised(other, List.of(practices.get(1)));

        correct(BOARD, other, practices.get(1), TODAY.minusDays(20), null)
                .statusCode(422)
                .body("code", equalTo("OVERLAPPING_DATES"))
                .body("rule", equalTo("REG-3"))
                .body("faults[0].detail", containsString(England.NAME));
        correct(BOARD, other, practices.get(1), TODAY.minusDays(10), null).statusCode(200);
    }

    @Test
    void days_that_cannot_be_are_refused_one_by_one() {
        correct(chair, group, practices.get(1), TODAY, null).statusCode(422).body("faults.pointer", contains("/from"));
        correct(chair, group, practices.get(1), TODAY, TODAY.minusDays(1))
                .statusCode(422)
                .body("faults.pointer", contains("/to"));
        correct(chair, group, "T99999", TODAY, null).statusCode(404);
        Members.step(chair, group, "/members/" + practices.get(1) + "/correct", Map.of("from", "1212-01-01"))
                .statusCode(422)
                .body("faults.pointer", hasItems("/reason", "/from"));
    }

    @Test
    @Allows("REG-9")
    void what_was_known_before_every_step_stays_on_record() throws Exception {
        consent(partner(practices.get(1)), group, practices.get(1));
        correct(chair, group, practices.get(1), TODAY.minusDays(1), null).statusCode(200);
        leave(partner(practices.get(1)), group, practices.get(1), TODAY).statusCode(200);

        try (var connection = org.openccg.platform.testing.Database.asService();
                var query = connection.prepareStatement("""
                        select count(*), count(superseded_at) from memberships where group_id = ? and practice = ?""")) {
            query.setObject(1, group);
            query.setString(2, practices.get(1));
            try (var row = query.executeQuery()) {
                row.next();
                assertThat(List.of(row.getInt(1), row.getInt(2))).isEqualTo(List.of(4, 3));
            }
        }
    }

    @Test
    void a_page_of_many_members_takes_as_many_statements_as_one_of_few() {
        var many = England.practices(40);
        var large = England.group(many);
        var rival = England.group(many);
        consent(partner(many.get(3)), rival, many.get(3)).statusCode(200);
        consent(partner(practices.get(1)), group, practices.get(1)).statusCode(200);

        int few = statements(group);
        assertThat(statements(rival)).isEqualTo(few);
        assertThat(statements(large)).isEqualTo(few - 1); // nobody's consent is left to be shown
        shown(large).body("members.contested", not(empty()));
    }

    private static int statements(UUID group) {
        return org.openccg.platform.testing.Statements.during(() -> shown(group))
                .size();
    }
}
