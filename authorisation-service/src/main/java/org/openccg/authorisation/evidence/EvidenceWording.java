package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

/** Tells in words what became of documents. */
@ApplicationScoped
class EvidenceWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        var detail = entry.detail();
        Object name = detail.get("fileName");
        return Optional.ofNullable(
                switch (entry.step()) {
                    case "UPLOAD" -> uploaded(detail);
                    case "LINK_CRITERIA" -> "%s is to show %s.".formatted(name, codes(detail.get("after")));
                    case "REFUSE_INFECTED" ->
                        "%s was refused: the malware scanner found %s in it.".formatted(name, detail.get("malware"));
                    case "QUARANTINE" ->
                        "%s was shut away: the malware scanner found %s in it.".formatted(name, detail.get("malware"));
                    case "RELEASE" -> "%s passed the malware scanner.".formatted(name);
                    case "REQUEST_REDACTION" ->
                        "It was asked that the content of %s be destroyed: %s".formatted(name, detail.get("reason"));
                    case "CONFIRM_REDACTION" ->
                        "A second person confirmed: the content of %s was destroyed.".formatted(name);
                    case "REDACT_SHARED" ->
                        "The content of %s was destroyed in another application of the group, which shares it."
                                .formatted(name);
                    case "DECLINE_REDACTION" -> "The content of %s was not destroyed.".formatted(name);
                    default -> null;
                });
    }

    private static String uploaded(Map<String, Object> detail) {
        String edition = Integer.valueOf(1).equals(detail.get("edition")) ? "" : ", edition " + detail.get("edition");
        return "The document %s%s was put into the case as evidence%s: %s."
                .formatted(
                        detail.get("fileName"),
                        edition,
                        late(detail),
                        String.valueOf(detail.get("type"))
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' '));
    }

    private static String late(Map<String, Object> detail) {
        return Boolean.TRUE.equals(detail.get("late")) ? " after the submission" : "";
    }

    private static String codes(Object codes) {
        return codes instanceof List<?> some && !some.isEmpty()
                ? some.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : "no criterion in particular";
    }
}
