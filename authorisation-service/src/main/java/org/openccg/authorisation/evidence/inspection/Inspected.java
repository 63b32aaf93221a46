package org.openccg.authorisation.evidence.inspection;

import java.util.SortedSet;

/**
 * What a file is by its content.
 *
 * @param extension pdf, docx, xlsx or pptx; empty for everything else
 * @param mediaType of a recognised document; of everything else, what it looks like
 * @param size bytes
 * @param sha256 lower-case hexadecimal
 * @param flaws what keeps it from being read
 */
public record Inspected(String extension, String mediaType, long size, String sha256, SortedSet<Flaw> flaws) {

    public boolean isRecognised() {
        return !extension.isEmpty();
    }

    /** Whether one of the flaws is that no text was found; the others keep a file out everywhere. */
    public boolean lacksText() {
        return flaws.contains(Flaw.WITHOUT_TEXT);
    }
}
