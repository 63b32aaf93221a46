package org.openccg.authorisation.letter;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Consequence;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.decision.Decisions;
import org.openccg.authorisation.notice.Notices;

/** Keeps the letter of everything that is served, before anybody is told of it. */
@ApplicationScoped
@Priority(Freezing.BEFORE_MAIL)
class Freezing implements Consequence {

    static final int BEFORE_MAIL = 100;

    private static final Set<String> NOTICES = Set.of("SERVE_NOTICE", "RENOTIFY");
    private static final Set<String> DECISIONS = Set.of("AUTHORISE", "IMPOSE_CONDITIONS", "BLOCK", "DEFER");

    private final Writing writing;
    private final Letters letters;
    private final Notices notices;
    private final Decisions decisions;

    Freezing(Writing writing, Letters letters, Notices notices, Decisions decisions) {
        this.writing = writing;
        this.letters = letters;
        this.notices = notices;
        this.decisions = decisions;
    }

    @Override
    public void of(Application application, Status before, String what, Acting by, Instant at) {
        if (NOTICES.contains(what)) {
            var served = notices.standing(application);
            letters.serve(application.id(), writing.notice(application, served, false), at);
        } else if (DECISIONS.contains(what)) {
            decisions
                    .latest(application.id())
                    .ifPresent(decided ->
                            letters.serve(application.id(), writing.decision(application, decided, false), at));
        }
    }
}
