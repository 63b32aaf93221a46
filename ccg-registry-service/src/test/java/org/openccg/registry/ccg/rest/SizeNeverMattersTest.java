package org.openccg.registry.ccg.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.registry.ccg.rest.Members.BOARD;
import static org.openccg.registry.ccg.rest.Members.TODAY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Allows;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

/** The same path of steps, walked by groups of every size, leads to the same places (REG-5). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SizeNeverMattersTest {

    private static final int[][] PATIENTS_AND_PRACTICES = {{1, 2}, {18_900, 5}, {70_729, 2}, {900_000, 60}};

    @Test
    @Allows("REG-5")
    void however_many_patients_and_practices_a_group_has() {
        var first = outcomes(PATIENTS_AND_PRACTICES[0][0], PATIENTS_AND_PRACTICES[0][1]);
        assertThat(first)
                .anyMatch(outcome -> outcome.startsWith("201 EMERGING"))
                .contains("422 null CCG_NAME_INVALID", "409 null STEP_NOT_ALLOWED", "200 DISSOLVED null");
        for (int[] size : PATIENTS_AND_PRACTICES) {
            assertThat(outcomes(size[0], size[1]))
                    .as("%d patients in each of %d practices", size[0], size[1])
                    .isEqualTo(first);
        }
    }

    /** What each step is answered, the numbers themselves left out. */
    private static List<String> outcomes(int patients, int howMany) {
        England.offices();
        var practices = IntStream.range(0, howMany)
                .mapToObj(each -> England.practice("PROV-" + UUID.randomUUID(), patients))
                .toList();
        var further = England.practice("PROV-" + UUID.randomUUID(), patients);
        var chair = Members.chair(practices);
        var second = Members.partner(practices.get(1));
        var answers = new ArrayList<ValidatableResponse>();

        answers.add(England.registered(chair, practices));
        UUID group = UUID.fromString(answers.get(0).extract().path("id"));
        answers.add(Members.claim(chair, group, further));
        answers.add(Members.consent(second, group, practices.get(1)));
        answers.add(Members.rename(chair, group, "Wharram"));
        answers.add(Members.rename(chair, group, "42"));
        answers.add(Members.correct(chair, group, further, TODAY.minusDays(5), null));
        answers.add(Members.leave(second, group, practices.get(1), TODAY.plusDays(1)));
        answers.add(Members.shown(group));
        answers.add(Members.withdraw(chair, group));
        answers.add(Members.withdraw(chair, group));

        UUID next = England.group(practices);
        answers.add(Members.dissolve(BOARD, next, TODAY));
        Members.authorised(next, practices);
        answers.add(Members.shown(next));
        answers.add(Members.leave(second, next, practices.get(1), TODAY));
        answers.add(Members.dissolve(BOARD, next, TODAY));
        answers.add(Members.shown(next));
        return answers.stream().map(SizeNeverMattersTest::outcome).toList();
    }

    private static String outcome(ValidatableResponse answer) {
        var answered = answer.extract();
        var path = answered.jsonPath();
        return "%d %s %s%s"
                .formatted(
                        answered.statusCode(),
                        path.getString("status").matches("\\d+") ? null : path.getString("status"),
                        path.getString("code"),
                        path.get("steps") == null ? "" : stepsOf(path.getList("steps.step")));
    }

    /** Told only where something can be done, so that a line says no more than it must. */
    private static String stepsOf(List<String> steps) {
        return steps.isEmpty() ? "" : " then " + new java.util.TreeSet<>(steps);
    }
}
