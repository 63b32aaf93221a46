package org.openccg.registry.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.moment.Moment;

/** Days as people write them. */
final class Days {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    static String words(LocalDate day) {
        return WORDS.format(day);
    }

    static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.LONDON);
    }

    /** From then on, nothing belongs to the moment any more. */
    static Instant endOf(Moment moment) {
        Instant end =
                moment.asAt().plusDays(1).atStartOfDay(BusinessClock.LONDON).toInstant();
        return moment.knownAt().isBefore(end) ? moment.knownAt().plusNanos(1000) : end;
    }
}
