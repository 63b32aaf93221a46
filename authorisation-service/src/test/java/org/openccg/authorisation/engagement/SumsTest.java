package org.openccg.authorisation.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {

    @ParameterizedTest
    @CsvSource({
        "44000, 25.00, 1205600, 1100000, 27.40",
        // halves go to the even one
        "8, 25.00, 1.00, 200, 0.12",
        "1, 24.50, 0, 24, 0.00",
        "1, 25.50, 0, 26, 0.00",
        "99999, 24.99, 2500000.01, 2498975, 25.00"
    })
    void are_rounded_half_to_even(long population, BigDecimal rate, BigDecimal spend, long allowance, BigDecimal head) {
        var sums = sums(population, rate, spend);

        assertThat(sums.allowance()).isEqualTo(allowance);
        assertThat(sums.costPerHead()).isEqualByComparingTo(head);
    }

    @Test
    void are_told_in_words() {
        assertThat(sums(44_000, new BigDecimal("25"), new BigDecimal("1205600")).words())
                .isEqualTo("£1,205,600.00 for 44,000 people is £27.40 a head, against £25.00: £105,600.00 over the"
                        + " allowance of £1,100,000.00.");
        assertThat(sums(44_000, new BigDecimal("25"), new BigDecimal("1000000")).words())
                .endsWith("£100,000.00 within the allowance of £1,100,000.00.");
    }

    private static Sums sums(long population, BigDecimal rate, BigDecimal spend) {
        return Sums.of(population, PopulationBasis.ONS_MODERATED, LocalDate.parse("2012-04-01"), rate, spend);
    }
}
