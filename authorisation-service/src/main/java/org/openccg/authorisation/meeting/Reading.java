package org.openccg.authorisation.meeting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;

/** Reads what somebody wrote about a meeting, and collects everything that is wrong with it. */
public final class Reading {

    private static final LocalDate EARLIEST = LocalDate.of(1948, 7, 5);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private final Supplier<List<Evidence>> onFile;
    private final Instant now;
    private final Faults faults = new Faults();
    private boolean unclear;

    Reading(Supplier<List<Evidence>> onFile, Instant now) {
        this.onFile = onFile;
        this.now = now;
    }

    /**
     * A time as ISO 8601 writes it, with an offset such as {@code +01:00}, or without one as England's clocks show it.
     * In the spring an hour is missing and names no time; in the autumn one comes twice and needs the offset.
     */
    public Optional<Instant> time(String text, String pointer) {
        try {
            return plausible(OffsetDateTime.parse(text).toInstant(), pointer);
        } catch (DateTimeException withoutOffset) {
            return local(text, pointer);
        }
    }

    public Optional<Instant> timeIfAny(@Nullable String text, String pointer) {
        return text == null ? Optional.empty() : time(text, pointer);
    }

    /** A time that has come already. */
    public Optional<Instant> past(String text, String pointer) {
        var read = time(text, pointer);
        read.ifPresent(each -> unless(
                !each.isAfter(now), "%s is still to come.".formatted(Notice.words(each)), "Say when it was.", pointer));
        return read;
    }

    /** A document of the case. */
    public Optional<Evidence> document(UUID id, String pointer) {
        var found = onFile.get().stream().filter(each -> each.id().equals(id)).findFirst();
        unless(
                found.isPresent(),
                "The document named is not in this case.",
                "Use an id of GET /applications/{id}/evidence; upload your own first.",
                pointer);
        return found;
    }

    public void unless(boolean holds, String detail, String remedy, String pointer) {
        faults.unless(holds, new Fault(null, detail, remedy, pointer));
    }

    /** Refuses with all that was found. */
    void refuseIfAny() {
        faults.refuseIfAny(unclear ? AuthorisationProblem.TIME_UNCLEAR : CommonProblem.INVALID);
    }

    private Optional<Instant> local(String text, String pointer) {
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            return unclear(
                    "'%s' is no time.".formatted(text),
                    "Write it such as 2012-07-03T07:00, or 2012-07-03T07:00+01:00.",
                    pointer);
        }
        var offsets = BusinessClock.LONDON.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return plausible(local.toInstant(offsets.get(0)), pointer);
        }
        String when = "%s on %s".formatted(local.toLocalTime(), Deadline.words(local.toLocalDate()));
        return offsets.isEmpty()
                ? unclear(
                        "There is no %s: the clocks go forward over it.".formatted(when),
                        "Name the time the clocks show, an hour later.",
                        pointer)
                : unclear(
                        "%s comes twice: the clocks go back.".formatted(when),
                        "Add +01:00 for the first time, +00:00 for the second.",
                        pointer);
    }

    private Optional<Instant> plausible(Instant read, String pointer) {
        var day = Notice.day(read);
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            return unclear("The year %d is a slip.".formatted(day.getYear()), "Write the year meant.", pointer);
        }
        return Optional.of(read.truncatedTo(ChronoUnit.MICROS));
    }

    private Optional<Instant> unclear(String detail, String remedy, String pointer) {
        unclear = true;
        faults.add(new Fault(null, detail, remedy, pointer));
        return Optional.empty();
    }
}
