package org.openccg.authorisation.engagement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion that links something to a group's authorisation.
 *
 * @param office whose suggestion it was, where that is known
 * @param kind what it was about
 */
public record Linking(UUID suggestion, @Nullable String office, String kind, LocalDate madeOn, String text) {

    static final Comparator<Linking> OLDEST_FIRST = Comparator.comparing(Linking::madeOn)
            .thenComparing(linking -> linking.suggestion().toString());

    static Linking of(Listed suggestion) {
        return new Linking(
                suggestion.id(), suggestion.office(), suggestion.about(), suggestion.madeOn(), suggestion.text());
    }
}
