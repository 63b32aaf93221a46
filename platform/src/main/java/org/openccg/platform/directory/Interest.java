package org.openccg.platform.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that could sway a person.
 *
 * @param kind one of the kinds the services agree on, in capitals
 * @param heldIn in what or whom: an organisation as in the organisations claim, or a name
 * @param to the first day on which it no longer holds
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Interest(
        String kind,
        String heldIn,
        String description,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
