package org.openccg.authorisation.agenda;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.agenda.Readiness.Ready;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.decision.Deciding;
import org.openccg.platform.http.IfMatch;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.ProblemType;
import org.openccg.platform.problem.Refused;

/** Decides all cases of an agenda at one instant, each in the name of the officer who signed it off, or none. */
@RequestScoped
public class Releasing {

    private final Agendas agendas;
    private final Readiness readiness;
    private final Deciding deciding;
    private final Handling handling;
    private final IfMatch ifMatch;

    Releasing(Agendas agendas, Readiness readiness, Deciding deciding, Handling handling, IfMatch ifMatch) {
        this.agendas = agendas;
        this.readiness = readiness;
        this.deciding = deciding;
        this.handling = handling;
        this.ifMatch = ifMatch;
    }

    public Agenda release(UUID id) {
        var agenda = agendas.toChange(id).orElseThrow(Refused::notFound);
        var at = handling.now();
        agenda.checkReleasable(at);
        ifMatch.expects(id, agenda.version());
        var cases = handling.lock(agenda.cases());
        if (cases.isEmpty()) {
            throw Refused.because(AuthorisationProblem.AGENDA_NOT_READY, "There is no case on it.", "Put some on it.");
        }
        refuse(AuthorisationProblem.SELF_REVIEW, cases, this::ownPart);
        var all = cases.stream().map(each -> readiness.of(each, at)).toList();
        refuse(AuthorisationProblem.AGENDA_NOT_READY, all, each -> named(each.groupName(), each.faults()));
        all.forEach(each -> decide(agenda, each, at));
        var caller = handling.caller();
        agenda.release(new Person(caller.subject(), caller.name()), at);
        agendas.released(agenda);
        return agenda;
    }

    private void decide(Agenda agenda, Ready ready, Instant at) {
        var officer = Objects.requireNonNull(ready.officer());
        var intended = Objects.requireNonNull(ready.draft()).intended();
        handling.takeFor(
                officer, ready.application().id(), intended.step(), intended.reasons(), at, (application, by, now) -> {
                    var detail = deciding.take(application, intended, by, now).onTrail();
                    detail.put("agenda", agenda.id());
                    detail.put("releasedBy", handling.caller().name());
                    return detail;
                });
    }

    /** Whoever had a part in a case has no hand in its decision, not even in releasing it. */
    private List<Fault> ownPart(Application application) {
        return application
                .refusalToRelease(handling.acting(application))
                .map(refused -> named(application.applicants().groupName(), refused.faults()))
                .orElse(List.of());
    }

    private static List<Fault> named(String group, List<Fault> faults) {
        return faults.stream()
                .map(each -> new Fault(each.rule(), group + ": " + each.detail(), each.remedy(), each.pointer()))
                .toList();
    }

    private static <T> void refuse(ProblemType problem, List<T> all, Function<T, List<Fault>> faults) {
        var found = IntStream.range(0, all.size())
                .boxed()
                .flatMap(index -> placed(index, faults.apply(all.get(index))))
                .toList();
        if (!found.isEmpty()) {
            throw new Refused(problem, found);
        }
    }

    private static Stream<Fault> placed(int index, List<Fault> faults) {
        return faults.stream().map(each -> each.at("/items/" + index));
    }
}
