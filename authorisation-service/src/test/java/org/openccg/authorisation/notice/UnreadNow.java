package org.openccg.authorisation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Lets a test of the edge look for unread notices at a moment of its own. */
@ApplicationScoped
public class UnreadNow {

    private final Unread unread;

    UnreadNow(Unread unread) {
        this.unread = unread;
    }

    public void at(Instant now) {
        unread.at(now);
    }
}
