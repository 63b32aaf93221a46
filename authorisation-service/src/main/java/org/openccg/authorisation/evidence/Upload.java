package org.openccg.authorisation.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way into a case.
 *
 * @param criteria codes of the criteria it is to show
 * @param committee whose minutes they are, for minutes
 */
public record Upload(
        String type,
        String fileName,
        List<String> criteria,
        @Nullable String committee,
        Recognised recognised) {

    static final String MINUTES = "MINUTES";

    /** What its content says it is; the media type is empty when it is nothing accepted here. */
    public record Recognised(String mediaType, String extension, long size, String sha256) {}
}
