package org.openccg.registry.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Step;

/** An office asks a group before it puts somebody to work for it; the group replies. */
@ApplicationScoped
public class Consulting {

    private final Consultations consultations;
    private final GroupHistory history;

    Consulting(Consultations consultations, GroupHistory history) {
        this.consultations = consultations;
        this.history = history;
    }

    /** A time that is too short is kept as it is; it then counts for nothing (STF-1). */
    public Consultation announce(Group group, String office, Consultation.Announced announced, Instant at) {
        group.consult(at);
        refuseUnlessToCome(announced, LocalDate.ofInstant(at, BusinessClock.LONDON));
        var consultation = new Consultation(group.id(), office, announced, at);
        consultations.persist(consultation);
        var detail = detail(consultation);
        detail.put("office", office);
        detail.put("candidates", consultation.candidates());
        detail.put("closesOn", consultation.closes().lastDay().toString());
        detail.put("computed", consultation.closes().computed());
        record(group, Step.CONSULT, Step.CONSULT.by().name(), at, detail);
        return consultation;
    }

    public Consultation reply(
            Group group, UUID id, boolean agrees, String text, UUID by, Capacity capacity, Instant at) {
        var consultation = consultations.in(group.id(), id).orElseThrow(Refused::notFound);
        group.reply(at);
        consultation.reply(agrees, text, by, at);
        var detail = detail(consultation);
        detail.put("agrees", agrees);
        detail.put("reply", text);
        record(group, Step.REPLY, capacity.name(), at, detail);
        return consultation;
    }

    private static void refuseUnlessToCome(Consultation.Announced announced, LocalDate today) {
        LocalDate closesOn = announced.closesOn();
        if (closesOn != null && (closesOn.isBefore(today) || closesOn.isAfter(today.plusYears(1)))) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(
                            null,
                            "The reply cannot be waited for until %s.".formatted(closesOn),
                            "Name today or a day within a year, or none to give ten working days.",
                            "/closesOn")));
        }
    }

    private void record(Group group, Step step, String capacity, Instant at, Map<String, Object> detail) {
        history.record(group, step.name(), capacity, at, group.status(), detail);
    }

    private static Map<String, Object> detail(Consultation consultation) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("consultationId", consultation.id());
        detail.put("post", consultation.post());
        return detail;
    }
}
