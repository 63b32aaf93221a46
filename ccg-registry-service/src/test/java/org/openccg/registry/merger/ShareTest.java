package org.openccg.registry.merger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,2", "4,3", "5,3", "68,35", "99,50", "100,51"})
    void more_than_half_of_all_practices_by_default(int all, int needed) {
        assertThat(Share.MORE_THAN_HALF.neededOf(all)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"2,3,3,2", "2,3,4,3", "2,3,9,6", "3,4,8,6", "1,1,7,7", "51,100,2,2", "501,1000,3,2"})
    void a_constitution_may_ask_for_more(int practices, int of, int all, int needed) {
        assertThat(new Share(practices, of).neededOf(all)).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"1,2,true", "2,3,true", "51,100,true", "1,1,true", "2,4,false", "1,3,false", "4,3,false", "0,1,false"})
    void but_never_for_less(int practices, int of, boolean lawful) {
        assertThat(new Share(practices, of).isLawful()).isEqualTo(lawful);
    }

    @Test
    void half_is_never_enough_and_all_always_are() {
        for (var share : new Share[] {Share.MORE_THAN_HALF, new Share(2, 3), new Share(1, 1)}) {
            assertThat(IntStream.rangeClosed(1, 500))
                    .allMatch(all -> share.neededOf(all) * 2 > all && share.neededOf(all) <= all);
        }
    }
}
