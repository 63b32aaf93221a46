package org.openccg.authorisation.bundle;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.platform.time.BusinessClock;

/** A document of the case, with its place in a bundle. */
record Document(int place, Evidence evidence) {

    private static final int LONGEST_NAME = 80;

    /** How the index and the findings refer to it. */
    String number() {
        return "D" + place;
    }

    String title() {
        String type = evidence.type().toLowerCase(Locale.ROOT).replace('_', ' ');
        return type.substring(0, 1).toUpperCase(Locale.ROOT)
                + type.substring(1)
                + (evidence.committee() == null ? "" : " of " + evidence.committee())
                + (evidence.edition() == 1 ? "" : ", edition " + evidence.edition());
    }

    LocalDate uploadedOn() {
        return LocalDate.ofInstant(evidence.uploadedAt(), BusinessClock.LONDON);
    }

    boolean isPdf() {
        return evidence.mediaType().equals("application/pdf");
    }

    /** Where it is in the archive. */
    String path() {
        return "documents/" + fileName();
    }

    /** A name that every system can write and that no other document has. */
    String fileName() {
        String name = Normalizer.normalize(evidence.fileName(), Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "_");
        return "%03d-%s".formatted(place, name.substring(Math.max(0, name.length() - LONGEST_NAME)));
    }
}
