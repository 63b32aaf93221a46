package org.openccg.authorisation.notice.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.condition.AsServed;
import org.openccg.authorisation.notice.Ground;
import org.openccg.authorisation.notice.Notice;
import org.openccg.platform.http.Versioned;
import org.openccg.platform.time.Until;

/** A notice as it was served; version and status are the application's. */
@Schema(name = "Notice")
record NoticeView(
        UUID id,
        UUID applicationId,
        int version,
        Status status,
        @Schema(examples = "1") int number,
        Instant servedAt,
        Person servedBy,
        List<Person> servedOn,
        @Schema(examples = "2012-07-16") LocalDate lastDayForRepresentations,

        @Schema(examples = "14 days from service of the notice on Monday 2 July 2012")
        String lastDayComputed,

        List<Ground> grounds,
        List<AsServed> conditions)
        implements Versioned {

    static NoticeView of(
            Application application, Notice notice, List<AsServed> conditions, Map<UUID, Until> deadlines) {
        var until = deadlines.getOrDefault(notice.id(), Until.of(notice.asServed(), null));
        return new NoticeView(
                notice.id(),
                application.id(),
                application.version(),
                application.status(),
                notice.number(),
                notice.servedAt(),
                notice.servedBy(),
                notice.servedOn(),
                until.lastDay(),
                until.computed(),
                notice.grounds(),
                conditions);
    }
}
