package org.openccg.appeals.appeal.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.Person;
import org.openccg.appeals.appeal.Papers;

/** The group's reply. */
record ReplyView(Instant at, Person by, boolean late, String statement) {

    static @Nullable ReplyView of(Papers papers) {
        var reply = papers.reply();
        return reply == null ? null : new ReplyView(reply.at(), reply.by(), reply.isLate(), reply.statement());
    }
}
