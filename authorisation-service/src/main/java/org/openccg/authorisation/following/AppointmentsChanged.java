package org.openccg.authorisation.following;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.openccg.authorisation.Facts;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Applications;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Party;
import org.openccg.authorisation.following.Appointments.Appointed;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;
import org.openccg.platform.time.BusinessClock;

/** Other people speak for a group: in each of its applications, whatever became of it. */
@ApplicationScoped
class AppointmentsChanged implements EventHandler {

    private final Handling handling;
    private final Applications applications;
    private final BusinessClock clock;
    private final Facts facts;

    AppointmentsChanged(Handling handling, Applications applications, BusinessClock clock, Facts facts) {
        this.handling = handling;
        this.applications = applications;
        this.clock = clock;
        this.facts = facts;
    }

    @Override
    public String type() {
        return "APPOINTMENTS_CHANGED";
    }

    @Override
    public String sender() {
        return OfficeClosed.REGISTRY;
    }

    @Override
    public void handle(Event event) {
        var told = facts.read(event, Appointments.class);
        var parties = told.appointments().stream()
                .flatMap(each -> each.party().stream())
                .toList();
        applications.ofGroup(told.groupId()).stream()
                .map(Application::id)
                .map(applications::toChange)
                .filter(each -> each.applicants().wouldChange(parties, clock.today()))
                .forEach(each -> replace(each, parties, told.appointments()));
    }

    private void replace(Application application, List<Party> parties, List<Appointed> told) {
        handling.hear(application.id(), "PARTIES_CHANGED", (each, by, at) -> {
            each.applicants().follow(parties, clock.today());
            return Map.of("appointments", told);
        });
    }
}
