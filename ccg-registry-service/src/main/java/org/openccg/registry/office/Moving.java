package org.openccg.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.office.OfficeHistory.Deed;

/** The Department puts an office under another parent, from a day on that may have gone by. */
@ApplicationScoped
public class Moving {

    private final Offices offices;
    private final OfficeAppointments appointments;
    private final Hierarchy hierarchy;
    private final Authority authority;
    private final Announcing announcing;
    private final OfficeHistory history;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    Moving(
            Offices offices,
            OfficeAppointments appointments,
            Hierarchy hierarchy,
            Authority authority,
            Announcing announcing,
            OfficeHistory history,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.offices = offices;
        this.appointments = appointments;
        this.hierarchy = hierarchy;
        this.authority = authority;
        this.announcing = announcing;
        this.history = history;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    public Office move(String code, String parent, LocalDate from, String reason) {
        authority.refuseUnlessDepartment();
        // two moves at once could close a circle
        appointments.lockLines();
        var office = offices.lock(code);
        ifMatch.expects(office.caseId(), office.version());
        refuseFaulty(office, parent, from);

        hierarchy.move(code, parent, from, clock.now());
        announcing.offices(List.of(code), clock.now());
        history.record(
                office,
                new Deed(
                        "MOVE",
                        signedIn.caller(),
                        Authority.DEPARTMENT,
                        clock.now(),
                        reason,
                        Map.of("office", code, "parent", parent, "from", from.toString())));
        return office;
    }

    private void refuseFaulty(Office office, String parent, LocalDate from) {
        var faults = new Faults();
        if (parent.equals(office.code())) {
            faults.add(fault("An office does not answer to itself.", "Name another office.", "/parent"));
        } else {
            faults.unless(
                    offices.find(parent).filter(other -> other.isOpenOn(from)).isPresent(),
                    fault("There is no such office on that day.", "Use one of GET /offices.", "/parent"));
            faults.unless(
                    !hierarchy.isAbove(office.code(), parent, from),
                    fault(
                            "%s would answer to itself in the end.".formatted(parent),
                            "Name another office.",
                            "/parent"));
        }
        faults.unless(
                office.isOpenOn(from),
                fault(
                        "%s does not act on that day.".formatted(office.code()),
                        "Name a day on which it does.",
                        "/from"));
        faults.refuseIfAny(CommonProblem.INVALID);
    }

    private static Fault fault(String detail, String remedy, String pointer) {
        return new Fault(null, detail, remedy, pointer);
    }
}
