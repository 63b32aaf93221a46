package org.openccg.registry.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.appointment.Appointments;
import org.openccg.registry.appointment.Authority;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.appointment.Speakers;
import org.openccg.registry.appointment.Vacancy;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.governance.EmptySeat.Acting;
import org.openccg.registry.office.Interests;
import org.openccg.registry.office.OfficeAppointments;
import org.openccg.registry.office.RegisteredInterest;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Memberships;

/** Gathers a group's governing body: those who were appointed and those who were seated. */
@ApplicationScoped
public class GoverningBodies {

    private final Appointments appointments;
    private final Authority authority;
    private final Seats seats;
    private final Interests interests;
    private final OfficeAppointments posts;
    private final Memberships memberships;

    GoverningBodies(
            Appointments appointments,
            Authority authority,
            Seats seats,
            Interests interests,
            OfficeAppointments posts,
            Memberships memberships) {
        this.appointments = appointments;
        this.authority = authority;
        this.seats = seats;
        this.interests = interests;
        this.posts = posts;
        this.memberships = memberships;
    }

    public GoverningBody of(Group group, LocalDate day) {
        var speakers = appointments.speakersOf(group.id(), day);
        var seated = seats.ofGroup(group.id());
        var places = withRegisteredInterests(places(speakers, seated, day), day);
        var composition = new Composition(places, officials(places, day), practices(group, day));
        return new GoverningBody(
                day,
                places,
                composition.findings(),
                vacancies(group, speakers, seated, day),
                ClinicalShare.of(composition.people()));
    }

    private static List<Place> places(Speakers speakers, List<Seat> seated, LocalDate day) {
        return Stream.concat(
                        Stream.of(Capacity.CHAIR, Capacity.ACCOUNTABLE_OFFICER)
                                .flatMap(capacity -> speakers.holderOf(capacity).stream())
                                .map(Place::of),
                        seated.stream().filter(seat -> seat.holdsOn(day)).map(Seat::place))
                .sorted(Comparator.comparing(Place::role))
                .toList();
    }

    /** Who has an account declared what there is to declare in the register of interests; it is not asked for twice. */
    private List<Place> withRegisteredInterests(List<Place> places, LocalDate day) {
        Map<UUID, List<DeclaredInterest>> registered = interests.ofPeople(subjects(places)).stream()
                .filter(interest -> interest.holdsOn(day))
                .collect(Collectors.groupingBy(
                        RegisteredInterest::subject,
                        Collectors.mapping(GoverningBodies::declared, Collectors.toList())));
        return places.stream()
                .map(place -> place.with(Optional.ofNullable(place.subject())
                        .map(subject -> registered.getOrDefault(subject, List.of()))
                        .orElse(List.of())))
                .toList();
    }

    private static DeclaredInterest declared(RegisteredInterest interest) {
        return new DeclaredInterest(
                interest.heldIn(), interest.description(), interest.from(), interest.to(), interest.declaredAt());
    }

    private Set<UUID> officials(List<Place> places, LocalDate day) {
        return posts.workingOn(
                subjects(places.stream().filter(place -> place.role().isLay()).toList()), day);
    }

    private Set<String> practices(Group group, LocalDate day) {
        return memberships.ofGroup(group.id(), day).stream()
                .map(Membership::practice)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> subjects(List<Place> places) {
        return places.stream().map(Place::subject).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private List<EmptySeat> vacancies(Group group, Speakers speakers, List<Seat> seated, LocalDate day) {
        var empty = new ArrayList<EmptySeat>();
        authority.vacancies(group.reviewingOffice(), speakers).forEach(vacancy -> empty.add(emptySeat(vacancy)));
        Arrays.stream(GoverningRole.values())
                .filter(role -> role.isRequired() && !role.isAppointed())
                .filter(role -> seated.stream().noneMatch(seat -> seat.role() == role && seat.holdsOn(day)))
                .forEach(role -> empty.add(new EmptySeat(role, lastEnd(role, seated, day), List.of())));
        empty.sort(Comparator.comparing(EmptySeat::role));
        return List.copyOf(empty);
    }

    /** The chair's deputies act, for as long as LDR-1 lets them. */
    private static EmptySeat emptySeat(Vacancy vacancy) {
        return new EmptySeat(
                GoverningRole.valueOf(vacancy.capacity().name()),
                vacancy.since(),
                vacancy.deputies().stream()
                        .map(deputy -> new Acting(deputy.name(), deputy.until()))
                        .toList());
    }

    private static @Nullable LocalDate lastEnd(GoverningRole role, List<Seat> seated, LocalDate day) {
        return seated.stream()
                .filter(seat -> seat.role() == role && seat.isOverOn(day) && !seat.neverBegan())
                .map(seat -> Objects.requireNonNull(seat.to()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
