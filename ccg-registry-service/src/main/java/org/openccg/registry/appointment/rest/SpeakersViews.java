package org.openccg.registry.appointment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.appointment.Appointments;
import org.openccg.registry.appointment.Authority;
import org.openccg.registry.appointment.Speaker;
import org.openccg.registry.ccg.Group;

/** Shows who speaks for a group after a change. */
@ApplicationScoped
class SpeakersViews {

    private final Appointments appointments;
    private final Authority authority;
    private final BusinessClock clock;

    SpeakersViews(Appointments appointments, Authority authority, BusinessClock clock) {
        this.appointments = appointments;
        this.authority = authority;
        this.clock = clock;
    }

    SpeakersView of(Group group) {
        var speakers = appointments.speakersOf(group.id(), clock.today());
        return new SpeakersView(
                group.id(),
                group.version(),
                speakers.presentAndFuture().stream().map(Speaker::of).toList(),
                authority.vacancies(group.reviewingOffice(), speakers));
    }

    RestResponse<SpeakersView> created(Group group) {
        return ResponseBuilder.<SpeakersView>created(URI.create("/groups/" + group.id()))
                .entity(of(group))
                .build();
    }
}
