package org.openccg.authorisation.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.platform.time.WorkingCalendar;

/** Everything announced beside the bank holidays. */
@ApplicationScoped
public class DaysOff {

    private final Session database;

    DaysOff(Session database) {
        this.database = database;
    }

    /** In the order of the days. */
    public List<DayOff> all() {
        return database.createSelectionQuery("from DayOff order by day", DayOff.class)
                .getResultList();
    }

    public Optional<DayOff> on(LocalDate day) {
        return Optional.ofNullable(database.find(DayOff.class, day));
    }

    /** The calendar that holds now. */
    public Present present() {
        var all = all();
        return new Present(
                new WorkingCalendar(named(all, DayOffKind.HOLIDAY), named(all, DayOffKind.OUTAGE)),
                all.stream().mapToInt(DayOff::no).max().orElse(0));
    }

    /** One announcement after another, so that their numbers are seen in their order. */
    int next() {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('day_off'))) held", Integer.class)
                .getSingleResult();
        return present().no() + 1;
    }

    void add(DayOff dayOff) {
        database.persist(dayOff);
        database.flush();
    }

    private static Map<LocalDate, String> named(List<DayOff> all, DayOffKind kind) {
        return all.stream().filter(each -> each.kind() == kind).collect(Collectors.toMap(DayOff::day, DayOff::name));
    }

    /**
     * The calendar, and which announcement was its last.
     *
     * @param no of the last announcement; 0 without any
     */
    public record Present(WorkingCalendar calendar, int no) {}
}
