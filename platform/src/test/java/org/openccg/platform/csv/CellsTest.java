package org.openccg.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "'=1",
                "''=1",
                "=a\nb",
                "'Allo",
                "02E",
                "",
                "a=b"
            })
    void what_goes_out_comes_in_again(String text) {
        assertThat(Cells.plain(Cells.safe(text))).isEqualTo(text);
        assertThat(Cells.safe(text)).doesNotMatch("(?s)[=+\\-@\t\r].*");
    }

    @Test
    void what_is_no_formula_stays_as_it_is() {
        assertThat(Cells.safe("02E")).isEqualTo("02E");
        assertThat(Cells.plain("'Allo")).isEqualTo("'Allo");
    }
}
