package org.openccg.appeals.appeal.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.Person;
import org.openccg.appeals.appeal.Papers;
import org.openccg.appeals.ruling.Finding;
import org.openccg.appeals.ruling.Outcome;
import org.openccg.appeals.ruling.Remedy;
import org.openccg.platform.time.Deadline;

/** The ruling, as it was given. */
record RulingView(
        UUID id,
        Instant at,
        Person by,
        Remedy remedy,
        @Nullable Outcome outcome,
        List<Finding> findings,
        String reasons,
        List<String> issues,
        @Nullable Deadline deadline) {

    static @Nullable RulingView of(Papers papers) {
        var ruling = papers.ruling();
        return ruling == null
                ? null
                : new RulingView(
                        ruling.id(),
                        ruling.at(),
                        ruling.by(),
                        ruling.remedy(),
                        ruling.outcome(),
                        ruling.findings(),
                        ruling.reasons(),
                        ruling.issues(),
                        ruling.remitDeadline().orElse(null));
    }
}
