package org.openccg.authorisation.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The most a group may spend a year on running itself, as it was published.
 *
 * @param amount pounds a year
 * @param perHead the rate it rests on, in pounds
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PublishedAllowance(long amount, BigDecimal perHead, People population) {

    /** Whether it rests on lists brought into line with the census, and not on the practices' lists as they are. */
    public boolean isModerated() {
        return population.basis.equals("ONS_MODERATED");
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record People(long value, String basis, LocalDate asAt) {}
}
