package org.openccg.authorisation.evidence;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a document on its way into a case.
 *
 * @param criteria codes of the criteria it is to show
 * @param committee whose minutes they are, for minutes
 */
public record NewDocument(
        String type,
        String fileName,
        List<String> criteria,
        @Nullable String committee) {

    static final String MINUTES = "MINUTES";

    /** What the name says it is, in lower case; empty when it says nothing. */
    String extension() {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    boolean isMinutes() {
        return type.equals(MINUTES);
    }
}
