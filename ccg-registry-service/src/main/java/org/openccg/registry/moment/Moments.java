package org.openccg.registry.moment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.time.BusinessClock;

/** Reads {@code asAt} and {@code knownAt}; without them everything is as it is today. */
@ApplicationScoped
public class Moments {

    private final BusinessClock clock;

    Moments(BusinessClock clock) {
        this.clock = clock;
    }

    public Moment of(@Nullable String asAt, @Nullable String knownAt) {
        var faults = new Faults();
        LocalDate day = read(asAt, LocalDate::parse, clock.today(), faults, "asAt", "2012-07-02");
        Instant known = read(knownAt, Instant::parse, Moment.KNOWN_NOW, faults, "knownAt", "2012-07-02T09:00:00Z");
        faults.refuseIfAny(CommonProblem.INVALID);
        return new Moment(day, known);
    }

    private static <T> T read(
            @Nullable String given,
            Function<String, T> parse,
            T otherwise,
            Faults faults,
            String name,
            String example) {
        if (given == null || given.isEmpty()) {
            return otherwise;
        }
        try {
            T read = parse.apply(given);
            if (isStorable(read)) {
                return read;
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        faults.add(new Fault(null, "'%s' cannot be read.".formatted(given), "Write it as " + example + ".", name));
        return otherwise;
    }

    /** The database knows fewer years than Java. */
    private static boolean isStorable(Object read) {
        int year = read instanceof LocalDate day
                ? day.getYear()
                : ((Instant) read).atZone(BusinessClock.LONDON).getYear();
        return year >= 0 && year <= 9999;
    }
}
