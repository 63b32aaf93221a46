package org.openccg.registry.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.RegistryProblem;

/** Who speaks, spoke and will speak for which group. Nothing is deleted, and no day gone by is rewritten. */
@ApplicationScoped
public class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

    public Speakers speakersOf(UUID groupId, LocalDate today) {
        return new Speakers(list("groupId = ?1 order by capacity, from, name, id", groupId), today);
    }

    /**
     * Adds what somebody was asked to be by the chair; of chair and accountable officer there is one, so the one before
     * ends that day.
     *
     * @param by who asks: nobody but the holder gives away what the practices gave
     */
    void add(Appointment added, UUID by, LocalDate today) {
        var present = standing(added);
        if (present.stream().anyMatch(each -> each.isHeldBy(added.subject()))) {
            throw Refused.because(
                    RegistryProblem.ALREADY_APPOINTED,
                    "%s is or will be %s of this group already.".formatted(added.name(), added.capacity()),
                    "Nothing needs to be done.");
        }
        if (added.capacity().isSingle()) {
            present.forEach(each -> refuseUnlessFree(each, by, today));
            end(present, added.from(), today);
        }
        persist(added);
    }

    /** The practices' choice comes before whatever else was arranged from that day on. */
    List<Appointment> elect(Appointment elected, LocalDate today) {
        var present = standing(elected);
        end(present, elected.from(), today);
        persist(elected);
        return present;
    }

    private List<Appointment> standing(Appointment added) {
        return list(
                "groupId = ?1 and capacity = ?2 and (to is null or to > ?3) and neverBegan = false order by from",
                added.groupId(),
                added.capacity(),
                added.from());
    }

    /** What was before goes first: the database refuses two holders for one day. */
    private void end(List<Appointment> present, LocalDate on, LocalDate today) {
        present.forEach(each -> each.end(on, today));
        flush();
    }

    private static void refuseUnlessFree(Appointment present, UUID by, LocalDate today) {
        if (present.from().isAfter(today)) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(
                            null,
                            "%s is to begin on %s.".formatted(present.name(), present.from()),
                            "End that appointment first.",
                            "/from")));
        }
        if (present.isElected() && !present.isHeldBy(by)) {
            throw chosenByPractices(present);
        }
    }

    static Refused chosenByPractices(Appointment elected) {
        return Refused.because(
                RegistryProblem.CHOSEN_BY_PRACTICES,
                "The practices made %s %s.".formatted(elected.name(), elected.capacity()),
                "Let a majority of the practices hand over, or the holder resign.");
    }
}
