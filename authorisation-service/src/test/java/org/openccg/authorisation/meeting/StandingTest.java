package org.openccg.authorisation.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final List<Boolean> BOTH = List.of(false, true);

    @Test
    void a_decision_stands_as_this_table_says() {
        var table = new StringJoiner("\n");
        for (boolean avoided : BOTH) {
            for (boolean properly : BOTH) {
                for (boolean ratified : BOTH) {
                    for (boolean inTime : BOTH) {
                        table.add("%-7s %-8s %-8s %-7s -> %s"
                                .formatted(
                                        avoided ? "avoided" : "",
                                        properly ? "properly" : "",
                                        ratified ? "ratified" : "",
                                        inTime ? "in time" : "",
                                        Standing.of(avoided, properly, ratified, inTime)));
                    }
                }
            }
        }
        assertThat(table.toString()).isEqualTo("""
                                                 -> STANDS
                                         in time -> VOIDABLE
                                ratified         -> RATIFIED
                                ratified in time -> RATIFIED
                       properly                  -> STANDS
                       properly          in time -> STANDS
                       properly ratified         -> STANDS
                       properly ratified in time -> STANDS
               avoided                           -> AVOIDED
               avoided                   in time -> AVOIDED
               avoided          ratified         -> AVOIDED
               avoided          ratified in time -> AVOIDED
               avoided properly                  -> AVOIDED
               avoided properly          in time -> AVOIDED
               avoided properly ratified         -> AVOIDED
               avoided properly ratified in time -> AVOIDED""".stripIndent());
    }
}
