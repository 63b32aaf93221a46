package org.openccg.authorisation.engagement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was suggested, in the words that were used.
 *
 * @param office code of the office whose suggestion it is
 * @param author the person who made it, where known in the realm
 * @param how such as a letter, or what was said at a meeting
 * @param sums what it costs or saves, worked out
 * @param source where that can be looked up
 * @param linked it was said to bear on the group's authorisation
 */
@Embeddable
public record Said(
        @Enumerated(EnumType.STRING) SuggestionKind kind,
        String office,
        @Nullable UUID author,
        String authorName,
        LocalDate madeOn,
        String how,
        String text,
        @Nullable String sums,
        @Nullable String source,
        boolean linked) {

    /** With its sums or its source it is advice, never counted as pressure; linked to authorisation it never is (ADV-1). */
    public boolean isAdvice() {
        return !linked && (sums != null || source != null);
    }
}
