package org.openccg.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.office.OfficeHistory.Deed;

/** The Department decides an office's last day and who succeeds it, and may correct both until the day has passed. */
@ApplicationScoped
public class Closing {

    private final Offices offices;
    private final Authority authority;
    private final Announcing announcing;
    private final OfficeHistory history;
    private final IfMatch ifMatch;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    Closing(
            Offices offices,
            Authority authority,
            Announcing announcing,
            OfficeHistory history,
            IfMatch ifMatch,
            SignedIn signedIn,
            BusinessClock clock) {
        this.offices = offices;
        this.authority = authority;
        this.announcing = announcing;
        this.history = history;
        this.ifMatch = ifMatch;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    public Office close(String code, LocalDate lastDay, String successor, String reason) {
        authority.refuseUnlessDepartment();
        var office = offices.lock(code);
        ifMatch.expects(office.caseId(), office.version());
        refuseWhenOver(office);
        refuseFaulty(office, lastDay, successor);

        office.close(lastDay, successor);
        announcing.offices(List.of(code), clock.now());
        history.record(
                office,
                new Deed(
                        "CLOSE",
                        signedIn.caller(),
                        Authority.DEPARTMENT,
                        clock.now(),
                        reason,
                        Map.of("office", code, "lastDay", lastDay.toString(), "successor", successor)));
        return office;
    }

    private void refuseWhenOver(Office office) {
        if (office.lastDay() != null && office.lastDay().isBefore(clock.today())) {
            throw Refused.because(
                    RegistryProblem.OVER_ALREADY,
                    RegistryRule.TRN_1,
                    "%s closed on %s; its duties have passed on.".formatted(office.code(), office.lastDay()),
                    "Nothing can be changed about that any more.");
        }
    }

    private void refuseFaulty(Office office, LocalDate lastDay, String successor) {
        var heirs = offices.list(
                "successor = ?1 and lastDay is not null and lastDay >= ?2 order by code", office.code(), lastDay);
        new Faults()
                .unless(
                        !lastDay.isBefore(clock.today()),
                        fault("%s has gone by.".formatted(lastDay), "Name today or a later day.", "/lastDay"))
                .unless(
                        office.openedOn() == null || !lastDay.isBefore(office.openedOn()),
                        fault("It opens only on %s.".formatted(office.openedOn()), "Name a later day.", "/lastDay"))
                .unless(
                        heirs.isEmpty(),
                        fault(
                                "It is to succeed %s."
                                        .formatted(
                                                heirs.stream().map(Office::code).toList()),
                                "Name a later day, or another successor for these first.",
                                "/lastDay"))
                .unless(
                        !successor.equals(office.code())
                                && offices.find(successor)
                                        .filter(heir -> heir.isOpenOn(lastDay.plusDays(1)))
                                        .isPresent(),
                        fault(
                                "%s is no other office that is open the day after.".formatted(successor),
                                "Name one that is.",
                                "/successor"))
                .refuseIfAny(CommonProblem.INVALID);
    }

    private static Fault fault(String detail, String remedy, String pointer) {
        return new Fault(null, detail, remedy, pointer);
    }
}
