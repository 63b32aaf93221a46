package org.openccg.platform.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does in an office, from a day on until before another.
 *
 * @param employer as in the organisations claim; on secondment another office than the one acted for
 * @param deputyFor the person whose part it is, in a delegation
 * @param to the first day on which it no longer holds
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Post(
        String office,
        String capacity,
        @Nullable String employer,
        @Nullable UUID lineManager,
        @Nullable UUID deputyFor,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
