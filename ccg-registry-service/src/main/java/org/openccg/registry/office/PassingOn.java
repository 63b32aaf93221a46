package org.openccg.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryItself;
import org.openccg.registry.office.OfficeHistory.Deed;

/** Passes on everything a closed office had, once, in one transaction for each. */
@ApplicationScoped
class PassingOn {

    private static final String DUE = """
            o.last_day < :today and o.successor is not null and o.passed_on_at is null
            and not exists (select 1 from offices b where b.successor = o.code and b.last_day < :today
                and b.passed_on_at is null)""";

    private final Session database;
    private final Offices offices;
    private final OfficeAppointments appointments;
    private final People people;
    private final Announcing announcing;
    private final OfficeHistory history;
    private final Event<OfficePassedOn> passedOn;

    PassingOn(
            Session database,
            Offices offices,
            OfficeAppointments appointments,
            People people,
            Announcing announcing,
            OfficeHistory history,
            Event<OfficePassedOn> passedOn) {
        this.database = database;
        this.offices = offices;
        this.appointments = appointments;
        this.people = people;
        this.announcing = announcing;
        this.history = history;
        this.passedOn = passedOn;
    }

    /** Offices past their last day that still hold something; those they inherit from come first. */
    @Transactional
    List<String> due(LocalDate today) {
        return database.createNativeQuery(
                        "select o.code from offices o where " + DUE + " order by o.last_day, o.code", String.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** False when somebody else does it, or did. */
    @Transactional
    boolean passOn(String code, Instant at) {
        var locked = database.createNativeQuery(
                        "select o.code from offices o where o.code = :code and " + DUE + " for update skip locked",
                        String.class)
                .setParameter("code", code)
                .setParameter("today", LocalDate.ofInstant(at, BusinessClock.LONDON))
                .getResultList();
        if (locked.isEmpty()) {
            return false;
        }
        var office = offices.get(code);
        var lastDay = Objects.requireNonNull(office.lastDay());
        var successor = offices.get(Objects.requireNonNull(office.successor()));
        endPosts(office, lastDay.plusDays(1), at);
        office.passedOn(at);
        announcing.tell(office.caseId(), "OFFICE_CLOSED", closed(office, successor, lastDay), at);
        history.record(office, deed(office, successor, at));
        passedOn.fire(new OfficePassedOn(code, successor.code(), lastDay.plusDays(1), at));
        return true;
    }

    private void endPosts(Office office, LocalDate on, Instant at) {
        var bySubject = new LinkedHashMap<UUID, Person>();
        for (OfficeAppointment post : appointments.ofOffice(office.code(), on)) {
            bySubject.computeIfAbsent(post.subject(), people::lock);
            post.end(on);
        }
        announcing.people(bySubject.keySet(), at);
        var deed = new Deed(
                "END_APPOINTMENT",
                RegistryItself.CALLER,
                RegistryItself.CAPACITY,
                at,
                "The office closed.",
                Map.of("office", office.code(), "to", on.toString()));
        bySubject.values().forEach(person -> history.record(person, deed));
    }

    private static Map<String, Object> closed(Office office, Office successor, LocalDate lastDay) {
        return Map.of(
                "code", office.code(),
                "name", office.name(),
                "lastDay", lastDay.toString(),
                "successor", successor.code(),
                "successorName", successor.name());
    }

    private static Deed deed(Office office, Office successor, Instant at) {
        return new Deed(
                "SUCCEED",
                RegistryItself.CALLER,
                RegistryItself.CAPACITY,
                at,
                null,
                Map.of("from", office.code(), "to", successor.code()));
    }
}
