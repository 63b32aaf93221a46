package org.openccg.registry.office;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.moment.Dates;

/** Who works in which office. */
@ApplicationScoped
public class OfficeAppointments implements PanacheRepositoryBase<OfficeAppointment, UUID> {

    /** Name of the lock. */
    public static final String LINES = "lines";

    private final Session database;

    OfficeAppointments(Session database) {
        this.database = database;
    }

    /** Posts of a person, past ones included, in order. */
    public List<OfficeAppointment> ofPerson(UUID subject) {
        return list("subject = ?1 order by office, capacity, from nulls first, id", subject);
    }

    /** Posts of the office that are not over by the day. */
    List<OfficeAppointment> ofOffice(String office, LocalDate day) {
        return list(
                "office = :office and (to is null or to > :day) order by subject, id",
                Map.of("office", office, "day", day));
    }

    /** Who works in the office and what as: on the day, and if wanted also those still to come. */
    public List<Colleague> peopleOf(String office, LocalDate day, boolean andLater) {
        return database
                .createNativeQuery("""
                        select a.id, a.subject, p.name, a.capacity, a.employer, a.line_manager, a.deputy_for, a.from_on, a.to_on
                        from office_appointments a join people p on p.subject = a.subject
                        where a.office = :office and (a.to_on is null or a.to_on > :day) and not isempty(a.valid)
                          and (:andLater or a.from_on is null or a.from_on <= :day)
                        order by p.name, p.subject, a.capacity, a.from_on nulls first, a.id""", Object[].class)
                .setParameter("office", office)
                .setParameter("day", day)
                .setParameter("andLater", andLater)
                .getResultList()
                .stream()
                .map(row -> new Colleague(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        OfficeCapacity.valueOf((String) row[3]),
                        (String) row[4],
                        (UUID) row[5],
                        (UUID) row[6],
                        Dates.local(row[7]),
                        Dates.local(row[8])))
                .toList();
    }

    /** Those of the people who work in any office on the day. */
    public Set<UUID> workingOn(Collection<UUID> people, LocalDate day) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(database.createNativeQuery("""
                        select distinct subject from office_appointments
                        where subject in (:people) and valid @> cast(:day as date)""", UUID.class)
                .setParameter("people", people)
                .setParameter("day", day)
                .getResultList());
    }

    Optional<OfficeAppointment> in(String office, UUID id) {
        return findByIdOptional(id).filter(post -> post.office().equals(office));
    }

    /** Whether the person would stand above the manager in the line, at any time between the days. */
    boolean isAbove(UUID subject, UUID manager, LocalDate from, @Nullable LocalDate to) {
        return database.createNativeQuery("""
                        with recursive above (subject) as (
                            select cast(:manager as uuid)
                            union
                            select a.line_manager from office_appointments a join above on a.subject = above.subject
                            where a.line_manager is not null
                              and a.valid && daterange(cast(:from as date), cast(:to as date)))
                        select exists (select 1 from above where subject = :subject)""", Boolean.class)
                .setParameter("subject", subject)
                .setParameter("manager", manager)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    /** Lines of management are changed one at a time, or two changes could close a circle. Taken before any other lock. */
    void lockLines() {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:what, 0))) as locked",
                        Integer.class)
                .setParameter("what", LINES)
                .getSingleResult();
    }

    /** Somebody in an office, with name. */
    public record Colleague(
            UUID id,
            UUID subject,
            String name,
            OfficeCapacity capacity,
            @Nullable String employer,
            @Nullable UUID lineManager,
            @Nullable UUID deputyFor,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
