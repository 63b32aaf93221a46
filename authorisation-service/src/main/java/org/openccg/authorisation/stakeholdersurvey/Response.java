package org.openccg.authorisation.stakeholdersurvey;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation answered to one question.
 *
 * @param line where it stands in the file
 * @param answer 1 disagree strongly to 5 agree strongly
 */
record Response(
        long line,
        RespondentKind kind,
        String organisation,
        String question,
        int answer,
        @Nullable String comment) {

    /** However it is written, it is the same organisation. */
    String key() {
        return organisation.toLowerCase(Locale.UK);
    }
}
