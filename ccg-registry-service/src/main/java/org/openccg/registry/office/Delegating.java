package org.openccg.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.office.OfficeHistory.Deed;

/** Somebody lets a deputy act in his or her place, for given days. */
@ApplicationScoped
public class Delegating {

    private static final int MONTHS_AT_MOST = 3;

    private final Offices offices;
    private final OfficeAppointments appointments;
    private final People people;
    private final Authority authority;
    private final Announcing announcing;
    private final OfficeHistory history;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    Delegating(
            Offices offices,
            OfficeAppointments appointments,
            People people,
            Authority authority,
            Announcing announcing,
            OfficeHistory history,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.offices = offices;
        this.appointments = appointments;
        this.people = people;
        this.authority = authority;
        this.announcing = announcing;
        this.history = history;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Who is to act for whom.
     *
     * @param name kept for a person not known before
     * @param deputyFor null: the caller
     */
    public record Delegation(
            UUID subject, String name, @Nullable UUID deputyFor, LocalDate from, LocalDate to) {}

    public OfficeAppointment delegate(String code, Delegation given) {
        var office = offices.lock(code);
        ifMatch.expects(office.caseId(), office.version());
        UUID caller = signedIn.caller().subject();
        UUID absent = given.deputyFor == null ? caller : given.deputyFor;
        String capacity = absent.equals(caller) ? "ONESELF" : authority.overOrRefuse(code);
        refuseFaulty(office, given, absent);

        var both = Stream.of(absent, given.subject)
                .sorted(Comparator.naturalOrder())
                .map(subject -> people.lockOrAdd(subject, given.name, null))
                .toList();
        var deputy = both.stream()
                .filter(person -> person.subject().equals(given.subject))
                .findFirst()
                .orElseThrow();
        var post = OfficeAppointment.deputy(code, given.subject, absent, deputy.employer(), given.from, given.to);
        refuseTwice(deputy, post);
        appointments.persist(post);
        announcing.people(List.of(given.subject), clock.now());
        history.record(
                office,
                both,
                new Deed("DELEGATE", signedIn.caller(), capacity, clock.now(), null, Appointing.detail(deputy, post)));
        return post;
    }

    private void refuseFaulty(Office office, Delegation given, UUID absent) {
        var faults = new Faults()
                .unless(
                        !given.subject.equals(absent),
                        fault("A deputy is somebody else.", "Name another person.", "/subject"))
                .unless(
                        !given.from.isBefore(clock.today()),
                        fault("%s has gone by.".formatted(given.from), "Let it begin today or later.", "/from"))
                .unless(
                        given.to.isAfter(given.from),
                        fault("It would end before it begins.", "Give a later day.", "/to"))
                .unless(
                        !given.to.isAfter(given.from.plusMonths(MONTHS_AT_MOST)),
                        fault(
                                "It would last more than three months.",
                                "Let it end before %s.".formatted(given.from.plusMonths(MONTHS_AT_MOST)),
                                "/to"))
                .unless(
                        holdsThroughout(office.code(), given, absent),
                        fault(
                                "Whoever is deputised has no post of his or her own here for all of these days.",
                                "Choose days on which there is one.",
                                "/deputyFor"));
        faults.refuseIfAny(CommonProblem.INVALID);
    }

    private boolean holdsThroughout(String office, Delegation given, UUID absent) {
        LocalDate last = given.to.minusDays(1);
        return own(office, absent).anyMatch(post -> post.holdsOn(given.from))
                && own(office, absent).anyMatch(post -> post.holdsOn(last));
    }

    private Stream<OfficeAppointment> own(String office, UUID subject) {
        return appointments.ofPerson(subject).stream()
                .filter(post -> post.office().equals(office) && post.capacity() != OfficeCapacity.DEPUTY);
    }

    private void refuseTwice(Person deputy, OfficeAppointment added) {
        Optional<OfficeAppointment> twice = appointments.ofPerson(deputy.subject()).stream()
                .filter(post -> post.office().equals(added.office())
                        && added.deputyFor() != null
                        && added.deputyFor().equals(post.deputyFor())
                        && post.overlaps(added.from(), added.to()))
                .findFirst();
        if (twice.isPresent()) {
            throw Refused.because(
                    RegistryProblem.ALREADY_APPOINTED,
                    "%s is or will be this deputy already.".formatted(deputy.name()),
                    "Let it begin after the other delegation has ended.");
        }
    }

    private static Fault fault(String detail, String remedy, String pointer) {
        return new Fault(null, detail, remedy, pointer);
    }
}
