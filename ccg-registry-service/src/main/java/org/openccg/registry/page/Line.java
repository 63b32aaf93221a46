package org.openccg.registry.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a group: when, by whom and in what capacity, and what. */
public record Line(
        LocalDate day,
        String dayInWords,
        String who,
        String capacity,
        String sentence,
        @Nullable String reason) {}
