package org.openccg.registry.merger.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openccg.registry.merger.rest.Union.all;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openccg.platform.testing.RealParts;
import org.openccg.registry.England;

/** However many patients or practices a group has, a merger goes the way its practices vote (REG-5). */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SizeNeverCountsTest {

    @ParameterizedTest
    @CsvSource({"2, 7, 2, 7", "2, 7, 9, 99000", "9, 99000, 2, 7", "3, 0, 3, 500000"})
    void the_votes_decide_and_nothing_else(int firstCount, int firstSize, int secondCount, int secondSize) {
        assertThat(outcome(firstCount, firstSize, secondCount, secondSize, "YES", "YES"))
                .isEqualTo("EFFECTED EMERGING");
        assertThat(outcome(firstCount, firstSize, secondCount, secondSize, "YES", "NO"))
                .isEqualTo("NOT_AGREED");
        assertThat(outcome(firstCount, firstSize, secondCount, secondSize, "PRESSED", "YES"))
                .isEqualTo("NOT_AGREED");
    }

    private static String outcome(
            int firstCount, int firstSize, int secondCount, int secondSize, String first, String second) {
        var union = new Union(practices(firstCount, firstSize), practices(secondCount, secondSize));
        if (first.equals("YES") && second.equals("YES")) {
            return "EFFECTED " + Union.group(union.effected()).extract().path("status");
        }
        String merger = union.inBallot();
        all(merger, union.firstPractices, first);
        all(merger, union.secondPractices, second);
        return union.close(merger).statusCode(200).extract().path("status");
    }

    private static List<String> practices(int howMany, int patients) {
        return IntStream.range(0, howMany)
                .mapToObj(each -> England.practice("PROV-" + UUID.randomUUID(), patients))
                .toList();
    }
}
