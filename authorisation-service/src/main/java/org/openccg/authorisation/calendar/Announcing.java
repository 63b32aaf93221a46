package org.openccg.authorisation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.LondonTime;
import org.openccg.platform.time.WorkingDays;

/** Takes announcements of days off, from managers of the Board. */
@ApplicationScoped
public class Announcing {

    private static final String BOARD = "nhscb";

    private final DaysOff daysOff;

    Announcing(DaysOff daysOff) {
        this.daysOff = daysOff;
    }

    public DayOff announce(Announced announced, Standing standing, Instant at) {
        var caller = standing.caller();
        if (!caller.is("manager") || !standing.holds(BOARD)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    "You may not announce days off.",
                    "A manager of the NHS Commissioning Board announces them.");
        }
        int no = daysOff.next();
        refuseKnown(announced.day());
        times(announced).refuseIfAny(AuthorisationProblem.NO_SUCH_TIME);
        faults(announced, standing.day()).refuseIfAny(AuthorisationProblem.DAY_OFF_INVALID);
        var dayOff = new DayOff(no, announced, new Person(caller.subject(), caller.name()), at);
        daysOff.add(dayOff);
        return dayOff;
    }

    private void refuseKnown(LocalDate day) {
        daysOff.on(day).ifPresent(known -> {
            throw Refused.because(
                    AuthorisationProblem.DAY_OFF_KNOWN,
                    "%s was announced already: %s.".formatted(Deadline.words(day), known.name()),
                    "Nothing more is needed; see GET /calendar/days-off.");
        });
    }

    private static Faults times(Announced announced) {
        return new Faults()
                .unless(exists(announced.from()), skipped("/from"))
                .unless(exists(announced.until()), skipped("/until"));
    }

    private static boolean exists(@Nullable LocalDateTime time) {
        return time == null || LondonTime.instant(time).isPresent();
    }

    private static Fault skipped(String pointer) {
        return new Fault(
                null,
                "There was no such time in England: the clocks went forward over it.",
                "Give a time before 01:00 or from 02:00 on.",
                pointer);
    }

    static Faults faults(Announced announced, LocalDate today) {
        var day = announced.day();
        boolean hours = announced.from() != null || announced.until() != null;
        return new Faults()
                .unless(
                        !day.isBefore(today),
                        new Fault(null, "The day is past.", "Announce today or a day to come.", "/day"))
                .unless(
                        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY,
                        new Fault(null, "It is a weekend, and no working day as it is.", "Leave it.", "/day"))
                .unless(
                        WorkingDays.bankHoliday(day).isEmpty(),
                        new Fault(null, "It is a bank holiday, and no working day as it is.", "Leave it.", "/day"))
                .unless(
                        announced.kind() == DayOffKind.OUTAGE || !hours,
                        new Fault(null, "A holiday has no hours.", "Leave from and until out.", "/from"))
                .unless(
                        announced.from() == null
                                || announced.until() == null
                                || announced.from().isBefore(announced.until()),
                        new Fault(null, "It ended before it began.", "Correct the hours.", "/until"));
    }
}
