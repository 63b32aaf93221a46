package org.openccg.authorisation.bundle;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
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

    /** Why nobody can open it; empty where everybody of the case can. */
    Optional<String> closed() {
        return switch (evidence.availability()) {
            case AVAILABLE -> Optional.empty();
            case AWAITING_SCAN -> Optional.of("It awaits the malware scanner and cannot be opened yet.");
            case QUARANTINED -> Optional.of("The malware scanner found something in it; it cannot be opened.");
            case REDACTED -> Optional.of("Two people destroyed its content; hash, reason and time are kept.");
        };
    }

    /** Where it is in the archive, or where it is said why it is not. */
    String path() {
        return "documents/" + fileName() + (closed().isEmpty() ? "" : ".txt");
    }

    /** A name that every system can write and that no other document has. */
    String fileName() {
        String name = Normalizer.normalize(evidence.fileName(), Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "_");
        return "%03d-%s".formatted(place, name.substring(Math.max(0, name.length() - LONGEST_NAME)));
    }
}
