package org.openccg.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Step;

/** The chair names who speaks for the group, and ends it; whoever speaks for it may resign. */
@ApplicationScoped
public class Appointing {

    private final Appointments appointments;
    private final Authority authority;
    private final Employment employment;
    private final Announcements announcements;
    private final GroupHistory history;

    Appointing(
            Appointments appointments,
            Authority authority,
            Employment employment,
            Announcements announcements,
            GroupHistory history) {
        this.appointments = appointments;
        this.authority = authority;
        this.employment = employment;
        this.announcements = announcements;
        this.history = history;
    }

    /** @param group locked */
    public void appoint(Group group, Appointment added, UUID by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        var capacity = authority.needed(by, group.reviewingOffice(), appointments.speakersOf(group.id(), today));
        group.appoint(at);
        new Term(added.from(), added.to()).refuseUnlessFitFor(added.capacity(), today);
        if (Authority.isBeyond(capacity, added)) {
            throw notElected("A deputy names no chair.", "/capacity");
        }
        refuseChain(group, added, Set.of(added.employer()));
        appointments.add(added, by, today);
        tell(group, capacity, at, detail(added));
    }

    /**
     * Appoints whom the chair invited.
     *
     * @param claims of whoever accepts: where the token says an office, no employer named says it away
     */
    void appointInvited(Group group, Appointment added, Invitation invitation, Collection<String> claims, Instant at) {
        group.appoint(at);
        refuseChain(group, added, claims);
        appointments.add(added, invitation.invitedBy(), LocalDate.ofInstant(at, BusinessClock.LONDON));
        var detail = new LinkedHashMap<>(detail(added));
        detail.put("invitationId", invitation.id());
        detail.put("invitedBy", invitation.invitedBy());
        tell(group, added.capacity(), at, detail);
    }

    /** @param group locked */
    public void end(Group group, UUID appointmentId, LocalDate on, String reason, UUID by, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        var speakers = appointments.speakersOf(group.id(), today);
        var ended = speakers.find(appointmentId);
        boolean own = ended.filter(each -> each.isHeldBy(by)).isPresent();
        var capacity = own ? ended.get().capacity() : authority.needed(by, group.reviewingOffice(), speakers);
        var appointment = ended.orElseThrow(Refused::notFound);
        group.endAppointment(at);
        if (!own && appointment.isElected()) {
            throw Appointments.chosenByPractices(appointment);
        }
        if (!own && Authority.isBeyond(capacity, appointment)) {
            throw notElected("A deputy does not keep a chair from beginning.", "/capacity");
        }
        if (!Term.isAhead(on, today) || appointment.isOverOn(on)) {
            throw cannotEnd(appointment, on);
        }
        appointment.end(on, today);
        appointments.flush();
        announcements.changed(group.id(), at);
        history.record(
                group,
                Step.END_APPOINTMENT.name(),
                capacity.name(),
                at,
                group.status(),
                reason,
                Map.of(
                        "appointmentId", appointment.id(),
                        "subject", appointment.subject(),
                        "capacity", appointment.capacity(),
                        "on", on.toString()));
    }

    private void refuseChain(Group group, Appointment added, Collection<String> said) {
        if (added.capacity() != Capacity.SIGNATORY
                && employment.isInChainOf(group.reviewingOffice(), added.subject(), said, added.from(), added.to())) {
            throw notElected(
                    "%s works for an office above this group in those days.".formatted(added.name()), "/employer");
        }
    }

    private void tell(Group group, Capacity capacity, Instant at, Map<String, Object> detail) {
        announcements.changed(group.id(), at);
        history.record(group, Step.APPOINT.name(), capacity.name(), at, group.status(), detail);
    }

    private static Map<String, Object> detail(Appointment added) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("appointmentId", added.id());
        detail.put("subject", added.subject());
        detail.put("name", added.name());
        detail.put("capacity", added.capacity());
        detail.put("employer", added.employer());
        detail.put("from", added.from().toString());
        if (added.to() != null) {
            detail.put("to", added.to().toString());
        }
        return detail;
    }

    private static Refused notElected(String detail, String pointer) {
        return new Refused(
                RegistryProblem.LEAD_NOT_ELECTED,
                List.of(Fault.of(
                                RegistryRule.LDR_1,
                                detail,
                                "Let a practice start a handover; more than half of the practices put anybody into"
                                        + " that place whom they choose.")
                        .at(pointer)));
    }

    private static Refused cannotEnd(Appointment appointment, LocalDate on) {
        String detail = appointment.isOverOn(on)
                ? "It ends on %s already.".formatted(appointment.to())
                : "It cannot end on %s.".formatted(on);
        return new Refused(
                CommonProblem.INVALID,
                List.of(new Fault(
                        null,
                        detail,
                        "Name today or a later day, before the end there is and within ten years.",
                        "/on")));
    }
}
