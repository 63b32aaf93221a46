package org.openccg.registry.ccg;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.RegistryProblem;

/** Who speaks for which group. */
@ApplicationScoped
public class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

    /** Appointments that hold or will, the chair first. */
    public List<Appointment> ofGroup(UUID groupId, LocalDate today) {
        return list(
                "groupId = :group and (to is null or to > :today) order by capacity, from, name, id",
                Map.of("group", groupId, "today", today));
    }

    public boolean isChair(UUID groupId, UUID subject, LocalDate today) {
        return ofGroup(groupId, today).stream()
                .anyMatch(appointment -> appointment.capacity() == Capacity.CHAIR
                        && appointment.subject().equals(subject)
                        && appointment.holdsOn(today));
    }

    /** Adds an appointment; of chair and accountable officer there is one, so the one before ends that day. */
    public void add(UUID groupId, Appointment added) {
        var present = ofGroup(groupId, added.from()).stream()
                .filter(appointment -> appointment.capacity() == added.capacity())
                .toList();
        if (present.stream().anyMatch(appointment -> appointment.subject().equals(added.subject()))) {
            throw Refused.because(
                    RegistryProblem.ALREADY_APPOINTED,
                    "%s is or will be %s of this group already.".formatted(added.name(), added.capacity()),
                    "Nothing needs to be done.");
        }
        if (added.capacity().isSingle()) {
            refuseBeforePresentHolder(present, added);
            present.forEach(appointment -> appointment.end(added.from()));
            flush();
        }
        persist(added);
    }

    /** Who spoke for the group on a day gone by is not rewritten. */
    private static void refuseBeforePresentHolder(List<Appointment> present, Appointment added) {
        present.stream()
                .filter(holder -> holder.from().isAfter(added.from()) || holder.to() != null)
                .findFirst()
                .ifPresent(holder -> {
                    throw new Refused(
                            CommonProblem.INVALID,
                            List.of(new Fault(
                                    null,
                                    "%s held this on %s or begins after it.".formatted(holder.name(), added.from()),
                                    "Let it begin on a day after that.",
                                    "/from")));
                });
    }
}
