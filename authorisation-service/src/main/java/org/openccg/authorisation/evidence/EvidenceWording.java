package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

/** Tells in words which documents came into a case. */
@ApplicationScoped
class EvidenceWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return entry.step().equals("UPLOAD") ? Optional.of(uploaded(entry.detail())) : Optional.empty();
    }

    private static String uploaded(Map<String, Object> detail) {
        String edition = Integer.valueOf(1).equals(detail.get("edition")) ? "" : ", edition " + detail.get("edition");
        return "The document %s%s was put into the case as evidence: %s."
                .formatted(
                        detail.get("fileName"),
                        edition,
                        String.valueOf(detail.get("type"))
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' '));
    }
}
