package org.openccg.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * England's working days, and what was announced beside its bank holidays.
 *
 * @param daysOff further days that are no working days, with their names
 * @param outages days that count, but on which no deadline may end, with their names
 */
public record WorkingCalendar(Map<LocalDate, String> daysOff, Map<LocalDate, String> outages) {

    public static final WorkingCalendar ENGLAND = new WorkingCalendar(Map.of(), Map.of());

    public WorkingCalendar {
        daysOff = Map.copyOf(daysOff);
        outages = Map.copyOf(outages);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holiday(day).isEmpty();
    }

    /** The name of the bank holiday or other day off on that day, if it is one. */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(daysOff.get(day)).or(() -> WorkingDays.bankHoliday(day));
    }

    /** The same day, or the next working day when it is none. */
    public LocalDate orNext(LocalDate day) {
        return isWorkingDay(day) ? day : orNext(day.plusDays(1));
    }

    /** The same day, or the next on which a deadline may end. */
    public LocalDate endingOn(LocalDate day) {
        return isWorkingDay(day) && !outages.containsKey(day) ? day : endingOn(day.plusDays(1));
    }

    /** Why no deadline ends on that day, in words. */
    public String whyNot(LocalDate day) {
        return Optional.ofNullable(outages.get(day)).or(() -> holiday(day)).orElse("a weekend");
    }

    /** The working day that lies the number of working days after the given day, which does not count itself. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; left--) {
            reached = orNext(reached.plusDays(1));
        }
        return reached;
    }

    /** How many working days lie after the first day up to and including the last; none when it is not later. */
    public int between(LocalDate first, LocalDate last) {
        if (!last.isAfter(first)) {
            return 0;
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
