package org.openccg.platform.directory;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;

/** The standing of the present request's caller, today. */
@RequestScoped
public class Standings {

    private final Directory directory;
    private final SignedIn signedIn;
    private final BusinessClock clock;
    private @Nullable Standing present;

    Standings(Directory directory, SignedIn signedIn, BusinessClock clock) {
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    public Standing present() {
        if (present == null) {
            present = directory.standingOf(signedIn.caller(), clock.today());
        }
        return present;
    }
}
