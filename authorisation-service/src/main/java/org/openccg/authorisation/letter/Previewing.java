package org.openccg.authorisation.letter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.UUID;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.conflict.Acting;

/** Shows the letter before anything is served: does the real thing with all its rules, and takes it back. */
@RequestScoped
public class Previewing {

    private final Handling handling;

    Previewing(Handling handling) {
        this.handling = handling;
    }

    /** The letter as it would be served now; refused like the real thing, and without a trace either way. */
    public Written preview(UUID id, Draft draft) {
        var written = new Written[1];
        QuarkusTransaction.begin();
        try {
            handling.write(id, (application, by, at) -> written[0] = draft.write(application, by, at));
            return written[0];
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** Does what is previewed and writes its letter. */
    @FunctionalInterface
    public interface Draft {

        Written write(Application application, Acting by, Instant at);
    }
}
