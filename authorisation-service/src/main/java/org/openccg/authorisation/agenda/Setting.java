package org.openccg.authorisation.agenda;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.wave.Waves;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;

/** Puts agendas together. */
@RequestScoped
public class Setting {

    private final Agendas agendas;
    private final Waves waves;
    private final Handling handling;
    private final IfMatch ifMatch;

    Setting(Agendas agendas, Waves waves, Handling handling, IfMatch ifMatch) {
        this.agendas = agendas;
        this.waves = waves;
        this.handling = handling;
        this.ifMatch = ifMatch;
    }

    public Agenda set(String wave, Plan plan) {
        var faults = new Faults();
        faults.unless(
                waves.find(wave).isPresent(),
                new Fault(null, "There is no wave %s.".formatted(wave), "Use a code of GET /waves.", "/wave"));
        check(wave, plan, each -> agendas.open(each).isEmpty(), faults);
        faults.refuseIfAny(AuthorisationProblem.AGENDA_INVALID);
        var caller = handling.caller();
        var agenda = new Agenda(wave, plan, new Person(caller.subject(), caller.name()), handling.now());
        agendas.add(agenda);
        return agenda;
    }

    /** Whatever is not among the cases is taken off. */
    public Agenda change(UUID id, Plan plan) {
        var agenda = agendas.toChange(id).orElseThrow(Refused::notFound);
        ifMatch.expects(id, agenda.version());
        agenda.checkOpen();
        var faults = new Faults();
        check(
                agenda.wave(),
                plan,
                each -> agendas.open(each)
                        .filter(other -> !other.equals(agenda))
                        .isEmpty(),
                faults);
        faults.refuseIfAny(AuthorisationProblem.AGENDA_INVALID);
        agenda.change(plan);
        return agenda;
    }

    /** The cases are locked, so that none comes on two agendas at once. */
    private void check(String wave, Plan plan, Predicate<UUID> free, Faults faults) {
        var locked = handling.lock(new HashSet<>(plan.cases()));
        var seen = new HashSet<UUID>();
        for (int index = 0; index < plan.cases().size(); index++) {
            var id = plan.cases().get(index);
            String place = "/applications/" + index;
            faults.unless(seen.add(id), new Fault(null, "It is there twice.", "Name each case once.", place));
            faults.unless(
                    free.test(id),
                    new Fault(null, "It waits on another agenda.", "Take it off the other one first.", place));
            check(wave, find(locked, id), place, faults);
        }
    }

    private static void check(String wave, Application application, String place, Faults faults) {
        faults.unless(
                application.wave().filter(wave::equals).isPresent(),
                new Fault(
                        null,
                        "%s does not apply in wave %s."
                                .formatted(application.applicants().groupName(), wave),
                        "Put it on an agenda of its own wave.",
                        place));
        faults.unless(
                application.status().isUndecided(),
                new Fault(
                        null,
                        "%s is %s.".formatted(application.applicants().groupName(), application.status()),
                        "Leave out what is decided.",
                        place));
    }

    private static Application find(List<Application> all, UUID id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
