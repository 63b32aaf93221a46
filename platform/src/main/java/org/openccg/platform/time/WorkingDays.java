package org.openccg.platform.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Optional;

/** England's working days: Monday to Friday without bank holidays, and without what was announced beside them. */
public final class WorkingDays {

    private static final HolidayManager ENGLAND =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return WorkingCalendar.ENGLAND.isWorkingDay(day);
    }

    /** The name of the bank holiday on that day, if it is one. */
    public static Optional<String> bankHoliday(LocalDate day) {
        return ENGLAND.getHolidays(java.time.Year.of(day.getYear()), "eng").stream()
                .filter(holiday -> holiday.getDate().equals(day))
                .map(holiday -> holiday.getDescription(java.util.Locale.UK))
                .findFirst();
    }

    /** The same day, or the next working day when it is none. */
    public static LocalDate orNext(LocalDate day) {
        return WorkingCalendar.ENGLAND.orNext(day);
    }

    /** The working day that lies the number of working days after the given day, which does not count itself. */
    public static LocalDate after(LocalDate day, int workingDays) {
        return WorkingCalendar.ENGLAND.after(day, workingDays);
    }

    /** How many working days lie after the first day up to and including the last. */
    public static int between(LocalDate first, LocalDate last) {
        return WorkingCalendar.ENGLAND.between(first, last);
    }
}
