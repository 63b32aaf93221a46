package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.ProblemType;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.problem.Rule;
import org.openccg.platform.security.Caller;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.appointment.Announcements;
import org.openccg.registry.appointment.Appointment;
import org.openccg.registry.appointment.Appointments;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.office.Offices;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Memberships;
import org.openccg.registry.practice.Practice;
import org.openccg.registry.practice.Practices;

/** Practices found a group of their own choosing. */
@ApplicationScoped
public class Registering {

    // SI 2012/1631: the name must be a fair geographic reference; that a place is named is all a machine can tell
    private static final Pattern NAME = Pattern.compile("NHS .*\\p{L}.* Clinical Commissioning Group");
    private static final int PROVIDERS_NEEDED = 2;

    private final Founding founding;
    private final Appointments appointments;
    private final Announcements announcements;
    private final Memberships memberships;
    private final Practices practices;
    private final Offices offices;

    Registering(
            Founding founding,
            Appointments appointments,
            Announcements announcements,
            Memberships memberships,
            Practices practices,
            Offices offices) {
        this.founding = founding;
        this.appointments = appointments;
        this.announcements = announcements;
        this.memberships = memberships;
        this.practices = practices;
        this.offices = offices;
    }

    /** Registers the group; its founder becomes chair, and the founder's practice has consented by registering. */
    public Group register(String name, String office, List<String> codes, Caller founder, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        var distinct = new LinkedHashSet<>(codes);
        String own = practiceOf(founder, distinct);
        refuseFaulty(name, office, distinct, today);

        var group = new Group(name, office, at);
        founding.found(group, office, today, at);
        for (String code : distinct) {
            var claim = Membership.claimed(code, group.id(), today, at);
            memberships.persist(code.equals(own) ? claim.consented(founder.subject(), today, at) : claim);
        }
        appointments.persist(new Appointment(
                group.id(), founder.subject(), founder.name(), Capacity.CHAIR, "practice:" + own, today, null));
        announcements.changed(group.id(), at);
        return group;
    }

    private static String practiceOf(Caller founder, Set<String> codes) {
        return codes.stream()
                .filter(code -> founder.actsFor("practice:" + code))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        RegistryProblem.NOT_YOUR_PRACTICE,
                        "You act for none of the practices named.",
                        "Let somebody register the group who acts for one of its practices."));
    }

    private void refuseFaulty(String name, String office, Set<String> codes, LocalDate today) {
        var known = practices.byCode(codes);
        var faults = new Faults()
                .unless(
                        isName(name),
                        Fault.of(
                                        RegistryRule.REG_1,
                                        "'%s' is not a name a group may have.".formatted(name),
                                        "Use NHS, then the place, then Clinical Commissioning Group.")
                                .at("/name"))
                .unless(
                        offices.mayReview(office, today),
                        new Fault(
                                null,
                                "%s is no office that reviews groups today.".formatted(office),
                                "Name a PCT cluster of GET /offices, or the office that succeeded one.",
                                "/reviewingOffice"));
        int index = 0;
        for (String code : codes) {
            faults.unless(isOpen(known, code, today), unknown(code, index++));
        }
        long providers =
                known.values().stream().map(Practice::applicant).distinct().count();
        faults.unless(
                providers >= PROVIDERS_NEEDED,
                Fault.of(
                                RegistryRule.REG_6,
                                "Providers applying together: %d.".formatted(providers),
                                "Let a practice of another provider join; how many patients it has does not matter.")
                        .at("/practices"));
        faults.refuseIfAny(problemFor(faults));
    }

    /** Whether a group may have the name (REG-1). */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static boolean isOpen(Map<String, Practice> known, String code, LocalDate today) {
        return known.containsKey(code) && known.get(code).isOpenOn(today);
    }

    private static Fault unknown(String code, int index) {
        return new Fault(
                null,
                "%s is no practice that is open today.".formatted(code),
                "Use a code of GET /practices.",
                "/practices/" + index);
    }

    /** A problem of its own for one broken rule; several faults are named one by one. */
    private static ProblemType problemFor(Faults faults) {
        var rules = faults.all().stream().map(Fault::rule).collect(Collectors.toList());
        if (rules.equals(List.<Rule>of(RegistryRule.REG_1))) {
            return RegistryProblem.CCG_NAME_INVALID;
        }
        return rules.equals(List.<Rule>of(RegistryRule.REG_6)) ? RegistryProblem.MIN_APPLICANTS : CommonProblem.INVALID;
    }
}
