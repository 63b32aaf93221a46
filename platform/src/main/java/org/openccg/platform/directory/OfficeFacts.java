package org.openccg.platform.directory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All there is to say of an office, as it is announced: the data of {@code OFFICE_CHANGED}.
 *
 * @param claim how the organisations claim of a token names it
 * @param lastDay it still acts on this day; the day after, its successor does
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OfficeFacts(
        String code,
        String name,
        String claim,
        List<Parent> parents,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String successor) {

    public static final String EVENT = "OFFICE_CHANGED";

    public OfficeFacts {
        parents = parents == null ? List.of() : List.copyOf(parents);
    }

    /** The office it answers to, from a day on until before another. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Parent(
            String code, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
