package org.openccg.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.moment.Dates;
import org.openccg.registry.office.OfficeHistory.Deed;

/** People join an office and leave it. Whoever moves does both. */
@ApplicationScoped
public class Appointing {

    private final Offices offices;
    private final OfficeAppointments appointments;
    private final People people;
    private final Employers employers;
    private final Authority authority;
    private final Announcing announcing;
    private final OfficeHistory history;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    Appointing(
            Offices offices,
            OfficeAppointments appointments,
            People people,
            Employers employers,
            Authority authority,
            Announcing announcing,
            OfficeHistory history,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.offices = offices;
        this.appointments = appointments;
        this.people = people;
        this.employers = employers;
        this.authority = authority;
        this.announcing = announcing;
        this.history = history;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * A post to be given.
     *
     * @param name kept for a person not known before
     * @param employer null: the office itself
     */
    public record Joiner(
            UUID subject,
            String name,
            OfficeCapacity capacity,
            @Nullable String employer,
            @Nullable UUID lineManager,
            LocalDate from,
            @Nullable LocalDate to) {}

    public OfficeAppointment appoint(String code, Joiner joiner) {
        appointments.lockLines();
        var office = offices.lock(code);
        ifMatch.expects(office.caseId(), office.version());
        String capacity = authority.overOrRefuse(code);
        refuseFaulty(office, joiner);

        String employer = joiner.employer == null ? office.claim() : joiner.employer;
        var person = people.lockOrAdd(joiner.subject, joiner.name, employer);
        var post = new OfficeAppointment(
                code, joiner.subject, joiner.capacity, employer, joiner.lineManager, joiner.from, joiner.to);
        refuseTwice(person, post);
        appointments.persist(post);
        announcing.people(List.of(person.subject()), clock.now());
        history.record(office, List.of(person), deed("APPOINT", capacity, null, detail(person, post)));
        return post;
    }

    /** Ends a post before the day; days gone by stay as they were. Deputies of one who leaves altogether end too. */
    public OfficeAppointment end(String code, UUID id, LocalDate on, String reason) {
        var office = offices.lock(code);
        ifMatch.expects(office.caseId(), office.version());
        var found = appointments.in(code, id);
        // whoever delegated a part may take it back
        boolean own = found.filter(post -> signedIn.caller().subject().equals(post.deputyFor()))
                .isPresent();
        String capacity = own ? "ONESELF" : authority.overOrRefuse(code);
        var post = found.orElseThrow(Refused::notFound);
        var person = people.lock(post.subject());
        Ending.refuseUnlessAhead(on, post.from(), post.to(), clock.today());

        post.end(on);
        appointments.flush();
        var deputies = endDeputiesOf(post, on);
        announcing.people(List.of(person.subject()), clock.now());
        announcing.people(deputies, clock.now());
        var detail = detail(person, post);
        detail.put("deputiesEnded", deputies);
        history.record(office, List.of(person), deed("END_APPOINTMENT", capacity, reason, detail));
        return post;
    }

    private List<UUID> endDeputiesOf(OfficeAppointment ended, LocalDate on) {
        if (ended.capacity() == OfficeCapacity.DEPUTY) {
            return List.of();
        }
        var left = appointments.ofOffice(ended.office(), on);
        boolean stays = left.stream()
                .anyMatch(post -> post.subject().equals(ended.subject())
                        && post.capacity() != OfficeCapacity.DEPUTY
                        && post.overlaps(on, null));
        if (stays) {
            return List.of();
        }
        return left.stream()
                .filter(post -> ended.subject().equals(post.deputyFor()))
                .map(post -> {
                    people.lock(post.subject());
                    post.end(on);
                    return post.subject();
                })
                .distinct()
                .toList();
    }

    private void refuseFaulty(Office office, Joiner joiner) {
        var faults = new Faults()
                .unless(
                        joiner.capacity != OfficeCapacity.DEPUTY,
                        fault(
                                "A deputy acts in somebody's place.",
                                "POST it to /offices/%s/deputies.".formatted(office.code()),
                                "/capacity"))
                .unless(
                        !joiner.from.isBefore(clock.today()),
                        fault("%s has gone by.".formatted(joiner.from), "Let it begin today or later.", "/from"))
                .unless(
                        joiner.to == null || joiner.to.isAfter(joiner.from),
                        fault("It would end before it begins.", "Give a later day, or none.", "/to"))
                .unless(
                        office.isOpenOn(joiner.from),
                        Fault.of(
                                        RegistryRule.TRN_1,
                                        "%s does not act on %s.".formatted(office.code(), joiner.from),
                                        "Appoint to the office in charge then.")
                                .at("/from"))
                .unless(
                        joiner.employer == null || employers.isKnown(joiner.employer),
                        fault(
                                "No such employer is known.",
                                "Use an office of GET /offices or a practice.",
                                "/employer"));
        if (joiner.lineManager != null) {
            refuseInLine(faults, joiner, joiner.lineManager);
        }
        faults.refuseIfAny(CommonProblem.INVALID);
    }

    private void refuseInLine(Faults faults, Joiner joiner, UUID manager) {
        if (manager.equals(joiner.subject)) {
            faults.add(fault("Nobody is his own line manager.", "Name somebody else.", "/lineManager"));
        } else if (!people.isKnown(manager)) {
            faults.add(fault("There is no such person.", "Appoint the line manager first.", "/lineManager"));
        } else {
            faults.unless(
                    !appointments.isAbove(joiner.subject, manager, joiner.from, joiner.to),
                    fault(
                            "The line manager would answer to this person in the end.",
                            "Name somebody who does not.",
                            "/lineManager"));
        }
    }

    private void refuseTwice(Person person, OfficeAppointment added) {
        boolean twice = appointments.ofPerson(person.subject()).stream()
                .anyMatch(post -> post.office().equals(added.office())
                        && post.capacity() == added.capacity()
                        && post.overlaps(added.from(), added.to()));
        if (twice) {
            throw Refused.because(
                    RegistryProblem.ALREADY_APPOINTED,
                    "%s is or will be %s here already.".formatted(person.name(), added.capacity()),
                    "Let it begin after the other post has ended.");
        }
    }

    private Deed deed(String step, String capacity, @Nullable String reason, Map<String, Object> detail) {
        return new Deed(step, signedIn.caller(), capacity, clock.now(), reason, detail);
    }

    static Map<String, Object> detail(Person person, OfficeAppointment post) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("appointment", post.id());
        detail.put("office", post.office());
        detail.put("subject", post.subject());
        detail.put("name", person.name());
        detail.put("capacity", post.capacity());
        Dates.put(detail, "employer", post.employer());
        Dates.put(detail, "lineManager", post.lineManager());
        Dates.put(detail, "deputyFor", post.deputyFor());
        Dates.put(detail, "from", post.from());
        Dates.put(detail, "to", post.to());
        return detail;
    }

    private static Fault fault(String detail, String remedy, String pointer) {
        return new Fault(null, detail, remedy, pointer);
    }
}
