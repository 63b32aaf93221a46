package org.openccg.authorisation.agenda.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.authorisation.agenda.Agenda;
import org.openccg.authorisation.agenda.Agendas;
import org.openccg.authorisation.agenda.Plan;
import org.openccg.authorisation.agenda.Readiness;
import org.openccg.authorisation.agenda.Releasing;
import org.openccg.authorisation.agenda.Setting;
import org.openccg.authorisation.agenda.rest.AgendaView.Item;
import org.openccg.authorisation.application.Handling;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** Lets the Board's officers handle agendas, and others see what was released. */
@RequestScoped
class AgendaDesk {

    private final Agendas agendas;
    private final Setting setting;
    private final Releasing releasing;
    private final Readiness readiness;
    private final Handling handling;
    private final Standings standings;
    private final Session database;

    AgendaDesk(
            Agendas agendas,
            Setting setting,
            Releasing releasing,
            Readiness readiness,
            Handling handling,
            Standings standings,
            Session database) {
        this.agendas = agendas;
        this.setting = setting;
        this.releasing = releasing;
        this.readiness = readiness;
        this.handling = handling;
        this.standings = standings;
        this.database = database;
    }

    AgendaView set(String wave, Plan plan) {
        checkOfficer();
        return view(setting.set(wave, plan));
    }

    AgendaView change(UUID id, Plan plan) {
        checkOfficer();
        return view(setting.change(id, plan));
    }

    AgendaView release(UUID id) {
        checkOfficer();
        return view(releasing.release(id));
    }

    List<AgendaCover> list() {
        return agendas.all().stream()
                .filter(this::isVisible)
                .map(AgendaCover::of)
                .toList();
    }

    AgendaView open(UUID id) {
        return view(agendas.find(id).filter(this::isVisible).orElseThrow(Refused::notFound));
    }

    private AgendaView view(Agenda agenda) {
        database.flush();
        boolean released = agenda.releasedAt().isPresent();
        var items = agenda.cases().stream()
                .flatMap(each -> handling.find(each).stream())
                .map(each -> released ? Item.released(each) : Item.open(readiness.of(each, handling.now())))
                .toList();
        return AgendaView.of(agenda, items);
    }

    private boolean isVisible(Agenda agenda) {
        return agenda.releasedAt().isPresent() || isOfficer();
    }

    private void checkOfficer() {
        if (!isOfficer()) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    "You are no authorising officer of the NHS Commissioning Board.",
                    "Ask one of its officers.");
        }
    }

    private boolean isOfficer() {
        return standings.present().caller().is("authorising-officer")
                && standings.present().holds("nhscb");
    }
}
