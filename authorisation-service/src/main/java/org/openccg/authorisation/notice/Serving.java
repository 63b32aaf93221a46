package org.openccg.authorisation.notice;

import static org.openccg.authorisation.deadline.DeadlineKind.REPRESENTATIONS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Party;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.condition.Proposing;
import org.openccg.authorisation.condition.ProposedCondition;
import org.openccg.authorisation.conflict.Acting;
import java.util.ArrayList;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.deadline.Period;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** Serves notices of a proposed block. */
@ApplicationScoped
public class Serving {

    private final Notices notices;
    private final Findings findings;
    private final EvidenceStore evidence;
    private final Catalogues catalogues;
    private final Deadlines deadlines;
    private final Proposing proposing;

    Serving(
            Notices notices,
            Findings findings,
            EvidenceStore evidence,
            Catalogues catalogues,
            Deadlines deadlines,
            Proposing proposing) {
        this.notices = notices;
        this.findings = findings;
        this.evidence = evidence;
        this.catalogues = catalogues;
        this.deadlines = deadlines;
        this.proposing = proposing;
    }

    /** Everything that is wrong with what is proposed; leaves no trace. */
    public List<Fault> faults(Application application, List<Ground> grounds, List<ProposedCondition> conditions) {
        var faults = new ArrayList<Fault>();
        if (!grounds.isEmpty() || conditions.isEmpty()) {
            faults.addAll(rules(application).faults(grounds));
        }
        faults.addAll(proposing.faults(application, conditions, grounds));
        return faults;
    }

    /** Codes among the grounds that are forbidden by name. */
    public List<String> prohibited(Application application, List<Ground> grounds) {
        return rules(application).prohibited(grounds);
    }

    /** Serves a first notice or, with RENOTIFY, a fresh one whose period starts again. */
    public Notice serve(
            Application application,
            Step step,
            List<Ground> grounds,
            List<ProposedCondition> conditions,
            Acting by,
            Instant at) {
        boolean ofBlock = Proposing.restedOn(conditions).size() < grounds.size();
        if (step == Step.SERVE_NOTICE) {
            application.serveNotice(ofBlock, by, at);
        } else {
            application.renotify(ofBlock, by, at);
        }
        refuseIfAny(faults(application, grounds, conditions));
        var notice = served(application, grounds, by, at);
        proposing.propose(application, notice.id(), conditions);
        return notice;
    }

    /** Serves notice that conditions are to be raised, on grounds without faults. */
    public Notice raise(Application application, List<Ground> grounds, Acting by, Instant at) {
        return served(application, grounds, by, at);
    }

    private Notice served(Application application, List<Ground> grounds, Acting by, Instant at) {
        var earlier = notices.of(application.id());
        earlier.forEach(each -> deadlines.cancel(
                application.id(), REPRESENTATIONS, each.id(), "A fresh notice was served.", Person.of(by), at));
        var id = UUID.randomUUID();
        var until = deadlines.begin(application.id(), Period.of(REPRESENTATIONS, id, Notice.PERIOD), Person.of(by), at);
        var notice = new Notice(
                id,
                application,
                earlier.size() + 1,
                grounds,
                servedOn(application, by.day()),
                until,
                Person.of(by),
                at);
        notices.add(notice);
        return notice;
    }

    /** Refuses under the name of the gravest fault, with all of them. */
    public static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refused(problem(faults.get(0)), faults);
        }
    }

    private static AuthorisationProblem problem(Fault first) {
        String rule = first.rule() == null ? "" : first.rule().id();
        if (rule.equals(AuthorisationRule.BLK_1.id())) {
            return AuthorisationProblem.PROHIBITED_GROUND;
        }
        if (rule.startsWith("CND-")) {
            return rule.equals(AuthorisationRule.CND_3.id())
                    ? AuthorisationProblem.CONDITION_ULTRA_VIRES
                    : AuthorisationProblem.CONDITION_UNSUPPORTED;
        }
        return rule.equals(AuthorisationRule.BLK_4.id())
                ? AuthorisationProblem.ALTERNATIVES_NOT_CONSIDERED
                : AuthorisationProblem.GROUND_UNSUPPORTED;
    }

    private GroundRules rules(Application application) {
        var frozen = application.catalogueVersion().map(catalogues::version).orElseGet(catalogues::newest);
        var results = findings.of(application).stream().collect(Collectors.toMap(Finding::criterion, Finding::result));
        return new GroundRules(frozen, results, evidence.ids(application.id()));
    }

    /** Everybody appointed in the group and everybody who signed, each once. */
    private static List<Person> servedOn(Application application, LocalDate today) {
        var applicants = application.applicants();
        var people = new LinkedHashMap<UUID, Person>();
        Stream.of(
                        applicants.parties().on(today).stream().map(Serving::person),
                        applicants.officer().stream(),
                        applicants.signatories().stream())
                .flatMap(each -> each)
                .forEach(person -> people.putIfAbsent(person.subject(), person));
        return List.copyOf(people.values());
    }

    private static Person person(Party party) {
        return new Person(party.subject(), party.name());
    }
}
