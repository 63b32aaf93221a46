package org.openccg.registry.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.appointment.Appointments;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.moment.Dates;
import org.openccg.registry.stay.AdverseAct;
import org.openccg.registry.stay.Stays;

/** An office writes down whom it put to work for a group. Over the group's head it is written down all the same. */
@ApplicationScoped
public class Staffing {

    private final Staff staff;
    private final Consultations consultations;
    private final Appointments appointments;
    private final Stays stays;
    private final GroupHistory history;

    Staffing(Staff staff, Consultations consultations, Appointments appointments, Stays stays, GroupHistory history) {
        this.staff = staff;
        this.consultations = consultations;
        this.appointments = appointments;
        this.stays = stays;
        this.history = history;
    }

    /** @param group locked */
    public StaffAppointment record(Group group, String office, StaffAppointment.Appointed appointed, Instant at) {
        group.appointStaff(at);
        stays.refuse(AdverseAct.REASSIGN_STAFF, group.id());
        @Nullable
        Consultation consultation = appointed.consultationId() == null
                ? null
                : consultations.in(group.id(), appointed.consultationId()).orElse(null);
        refuseFaulty(appointed, consultation, LocalDate.ofInstant(at, BusinessClock.LONDON));
        var recorded = new StaffAppointment(group.id(), office, appointed, missing(group, appointed, consultation), at);
        staff.persist(recorded);
        history.record(
                group, Step.APPOINT_STAFF.name(), Step.APPOINT_STAFF.by().name(), at, group.status(), detail(recorded));
        return recorded;
    }

    private static void refuseFaulty(
            StaffAppointment.Appointed appointed, @Nullable Consultation consultation, LocalDate today) {
        new Faults()
                .unless(
                        !appointed.on().isAfter(today),
                        new Fault(
                                null,
                                "%s has not come.".formatted(Deadline.words(appointed.on())),
                                "Record an appointment once it is made.",
                                "/appointedOn"))
                .unless(
                        appointed.consultationId() == null || consultation != null,
                        new Fault(
                                null,
                                "The group has no such consultation.",
                                "Name one of GET /groups/{id}/consultations, or none.",
                                "/consultationId"))
                .refuseIfAny(CommonProblem.INVALID);
    }

    /** STF-1: everything for want of which the appointment has no effect. */
    private List<String> missing(
            Group group, StaffAppointment.Appointed appointed, @Nullable Consultation consultation) {
        var missing = new ArrayList<String>();
        if (consultation == null) {
            missing.add("The group was not consulted.");
        } else {
            if (!consultation.isAbout(appointed.post())) {
                missing.add("The group was consulted about another post (%s).".formatted(consultation.post()));
            }
            if (!consultation.isLongEnough()) {
                missing.add("The group was given %d working days and not ten.".formatted(consultation.workingDays()));
            }
            if (!consultation.isOverOn(appointed.on())) {
                missing.add("The group had not replied, and its time had not run out.");
            }
        }
        if (appointed.isAccountableOfficer() && !isNamed(group, appointed)) {
            missing.add("The group did not name %s its accountable officer.".formatted(appointed.name()));
        }
        return missing;
    }

    private boolean isNamed(Group group, StaffAppointment.Appointed appointed) {
        return appointments.speakersOf(group.id(), appointed.on()).presentAndFuture().stream()
                .filter(each -> each.capacity() == Capacity.ACCOUNTABLE_OFFICER)
                .anyMatch(each -> each.subject().equals(appointed.subject()));
    }

    private static Map<String, Object> detail(StaffAppointment recorded) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("staffId", recorded.id());
        detail.put("office", recorded.office());
        detail.put("post", recorded.post());
        detail.put("name", recorded.name());
        detail.put("appointedOn", recorded.appointedOn().toString());
        Dates.put(detail, "consultationId", recorded.consultationId());
        detail.put("findings", recorded.findings());
        if (!recorded.isEffective()) {
            detail.put("effect", "none");
        }
        return detail;
    }
}
