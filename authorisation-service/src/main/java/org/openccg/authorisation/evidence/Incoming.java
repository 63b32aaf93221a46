package org.openccg.authorisation.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.file.Path;
import org.openccg.authorisation.evidence.inspection.Inspected;
import org.openccg.authorisation.evidence.scanning.Scan;

/** A document with its file as it was found before anything is stored. */
public record Incoming(NewDocument document, Inspected inspected, Scan scan, Path file) {

    /** What makes a repeated request the same: what was said, and the content. */
    @JsonValue
    Same same() {
        return new Same(document, inspected.sha256());
    }

    record Same(NewDocument document, String sha256) {}
}
