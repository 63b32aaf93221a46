package org.openccg.authorisation.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.openccg.authorisation.application.Wording;
import org.openccg.platform.audit.Recorded;

/** Tells that a note was made, and nothing of what it says. */
@ApplicationScoped
class NoteWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        return entry.step().equals("NOTE")
                ? Optional.of("A working note was made%s; no decision may rest on it."
                        .formatted(
                                entry.detail().containsKey("criterion")
                                        ? " about criterion " + entry.detail().get("criterion")
                                        : ""))
                : Optional.empty();
    }
}
