package org.openccg.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.appointment.Speakers.Acting;
import org.openccg.registry.appointment.Vacancy.Deputising;

/** Who leads a group today: its chair, or for three months after one is gone a deputy (LDR-1). */
@ApplicationScoped
public class Authority {

    private final Appointments appointments;
    private final Employment employment;

    Authority(Appointments appointments, Employment employment) {
        this.appointments = appointments;
        this.employment = employment;
    }

    /** In what capacity the person leads the group, if at all. */
    public Optional<Capacity> of(UUID person, UUID groupId, @Nullable String reviewingOffice, LocalDate today) {
        return of(person, reviewingOffice, appointments.speakersOf(groupId, today));
    }

    public Optional<Capacity> of(UUID person, @Nullable String reviewingOffice, Speakers speakers) {
        if (speakers.isChair(person)) {
            return Optional.of(Capacity.CHAIR);
        }
        return speakers.acting().stream()
                .filter(acting -> acting.deputy().isHeldBy(person))
                .filter(acting -> isIndependent(acting, reviewingOffice, speakers.today()))
                .map(acting -> Capacity.DEPUTY)
                .findFirst();
    }

    /** The same, refusing everybody else. */
    Capacity needed(UUID person, @Nullable String reviewingOffice, Speakers speakers) {
        return of(person, reviewingOffice, speakers).orElseThrow(Authority::notTheChair);
    }

    /** The appointments the person may end: their own, and as leader those the practices did not choose. */
    public List<Appointment> mayEnd(UUID person, @Nullable String reviewingOffice, Speakers speakers) {
        var leads = of(person, reviewingOffice, speakers);
        return speakers.presentAndFuture().stream()
                .filter(each ->
                        each.isHeldBy(person) || leads.isPresent() && !each.isElected() && !isBeyond(leads.get(), each))
                .toList();
    }

    /** A deputy neither names a chair nor keeps one from beginning. */
    static boolean isBeyond(Capacity leader, Appointment appointment) {
        return leader == Capacity.DEPUTY && appointment.capacity() == Capacity.CHAIR;
    }

    /** Which of the places that only one person holds are empty, and who acts in them. */
    public List<Vacancy> vacancies(@Nullable String reviewingOffice, Speakers speakers) {
        return Arrays.stream(Capacity.values())
                .filter(capacity ->
                        capacity.isSingle() && speakers.holderOf(capacity).isEmpty())
                .map(capacity -> new Vacancy(
                        capacity,
                        speakers.vacantSince(capacity).orElse(null),
                        capacity == Capacity.CHAIR ? deputies(reviewingOffice, speakers) : List.of()))
                .toList();
    }

    private List<Deputising> deputies(@Nullable String reviewingOffice, Speakers speakers) {
        return speakers.acting().stream()
                .filter(acting -> isIndependent(acting, reviewingOffice, speakers.today()))
                .map(acting -> new Deputising(
                        acting.deputy().subject(), acting.deputy().name(), acting.until()))
                .toList();
    }

    /** A file may name as deputy whom no chair could: a place never falls to the offices above by default. */
    private boolean isIndependent(Acting acting, @Nullable String reviewingOffice, LocalDate today) {
        return !employment.isInChainOf(
                reviewingOffice,
                acting.deputy().subject(),
                Set.of(acting.deputy().employer()),
                today,
                today.plusDays(1));
    }

    public static Refused notTheChair() {
        return Refused.because(
                RegistryProblem.NOT_THE_CHAIR,
                "You are not the chair of this group today, nor a deputy acting for one who is gone.",
                "Ask the chair; GET the group to see who it is.");
    }
}
