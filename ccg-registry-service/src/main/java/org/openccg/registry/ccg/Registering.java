package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.openccg.registry.moment.Dates;
import org.openccg.registry.office.Offices;
import org.openccg.registry.practice.Consent;
import org.openccg.registry.practice.Membership;
import org.openccg.registry.practice.Memberships;
import org.openccg.registry.practice.Practice;
import org.openccg.registry.practice.Practices;

/** Practices found a group of their own choosing. */
@ApplicationScoped
public class Registering {

    private static final int PROVIDERS_NEEDED = 2;

    private final Founding founding;
    private final Appointments appointments;
    private final Announcements announcements;
    private final Memberships memberships;
    private final Practices practices;
    private final Offices offices;
    private final Splitting splitting;
    private final Choosing choosing;
    private final GroupHistory history;

    Registering(
            Founding founding,
            Appointments appointments,
            Announcements announcements,
            Memberships memberships,
            Practices practices,
            Offices offices,
            Splitting splitting,
            Choosing choosing,
            GroupHistory history) {
        this.founding = founding;
        this.appointments = appointments;
        this.announcements = announcements;
        this.memberships = memberships;
        this.practices = practices;
        this.offices = offices;
        this.splitting = splitting;
        this.choosing = choosing;
        this.history = history;
    }

    /**
     * Registers the group; its founder becomes chair, and the founder's practice has consented by registering
     * unless it is a settled member elsewhere.
     *
     * @param splitFrom the group they leave for this one, if they all do
     */
    public Group register(
            String name, String office, List<String> codes, @Nullable UUID splitFrom, Caller founder, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        var distinct = new LinkedHashSet<>(codes);
        String own = practiceOf(founder, distinct);
        choosing.lockChosenBy(own, splitFrom);
        refuseFaulty(name, office, distinct, splitFrom, today);

        var group = new Group(name, office, at);
        founding.found(group, office, today, at);
        var claims = distinct.stream()
                .map(code -> Membership.claimed(code, group.id(), today, at))
                .toList();
        splitting.split(splitFrom, group, own, at);
        for (Membership claim : claims) {
            if (claim.practice().equals(own) && choosing.isFree(claim, today)) {
                choosing.choose(group, claim, new Consent(claim, founder, Consent.How.REGISTERED, null, at), at);
            } else {
                memberships.persist(claim);
            }
        }
        appointments.persist(new Appointment(
                group.id(), founder.subject(), founder.name(), Capacity.CHAIR, "practice:" + own, today, null));
        announcements.changed(group.id(), at);
        record(group, codes, splitFrom, at);
        return group;
    }

    private void record(Group group, List<String> codes, @Nullable UUID splitFrom, Instant at) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("name", group.name());
        detail.put("practices", codes);
        Dates.put(detail, "splitFrom", splitFrom);
        history.record(group, "REGISTER", "gp", at, null, detail);
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

    private void refuseFaulty(
            String name, String office, Set<String> codes, @Nullable UUID splitFrom, LocalDate today) {
        var known = practices.byCode(codes);
        var faults = new Faults()
                .unless(GroupName.isLawful(name), GroupName.fault(name))
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
        splitting.faults(splitFrom, codes, today).forEach(faults::add);
        faults.refuseIfAny(problemFor(faults));
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
