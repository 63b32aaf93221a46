package org.openccg.authorisation.notice;

import static org.openccg.authorisation.deadline.DeadlineKind.REPRESENTATIONS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.assessment.FindingVersion;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.condition.Proposing;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.deadline.Period;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.BusinessClock;

/** Serves notices of a proposed block. */
@ApplicationScoped
public class Serving {

    private final Notices notices;
    private final Findings findings;
    private final EvidenceStore evidence;
    private final Catalogues catalogues;
    private final Deadlines deadlines;
    private final Confirming confirming;
    private final Proposing proposing;

    Serving(
            Notices notices,
            Findings findings,
            EvidenceStore evidence,
            Catalogues catalogues,
            Deadlines deadlines,
            Confirming confirming,
            Proposing proposing) {
        this.notices = notices;
        this.findings = findings;
        this.evidence = evidence;
        this.catalogues = catalogues;
        this.deadlines = deadlines;
        this.confirming = confirming;
        this.proposing = proposing;
    }

    /** Everything that is wrong with what is proposed; leaves no trace. */
    public List<Fault> faults(Application application, Proposed proposed, Instant at) {
        return faults(application, found(application), proposed, at);
    }

    private List<Fault> faults(Application application, Map<String, Found> found, Proposed proposed, Instant at) {
        var faults = new ArrayList<Fault>();
        if (!proposed.grounds().isEmpty() || proposed.conditions().isEmpty()) {
            faults.addAll(rules(application, found, proposed, at).faults(proposed.grounds()));
        }
        faults.addAll(proposing.faults(application, proposed.conditions(), proposed.grounds()));
        return faults;
    }

    /** Codes among the grounds that are forbidden by name. */
    public List<String> prohibited(Application application, Proposed proposed) {
        return GroundRules.prohibited(catalogue(application), proposed.grounds());
    }

    /** Serves a first notice or, with RENOTIFY, a fresh one whose period starts again. */
    public Notice serve(Application application, Step step, Proposed proposed, Acting by, Instant at) {
        if (step == Step.SERVE_NOTICE) {
            application.serveNotice(proposed.isOfBlock(), by, at);
        } else {
            application.renotify(proposed.isOfBlock(), by, at);
        }
        var found = found(application);
        refuseIfAny(faults(application, found, proposed, at));
        var notice = served(application, proposed, found, by, at);
        proposing.propose(application, notice.id(), proposed.conditions());
        return notice;
    }

    /** Serves notice that conditions are to be raised, on grounds that were found without fault. */
    public Notice raise(Application application, List<Ground> grounds, Acting by, Instant at) {
        return served(application, ofRaising(grounds), found(application), by, at);
    }

    /** What would be wrong with the grounds of that. */
    public List<Fault> faultsOfRaising(Application application, List<Ground> grounds, Instant at) {
        return rules(application, found(application), ofRaising(grounds), at).faults(grounds);
    }

    private static Proposed ofRaising(List<Ground> grounds) {
        return new Proposed(grounds, List.of(), Optional.empty());
    }

    private Notice served(Application application, Proposed proposed, Map<String, Found> found, Acting by, Instant at) {
        var confirmation = confirming.confirmed(application, proposed, by);
        var earlier = notices.of(application.id());
        earlier.forEach(each -> deadlines.cancel(
                application.id(), REPRESENTATIONS, each.id(), "A fresh notice was served.", Person.of(by), at));
        var id = UUID.randomUUID();
        var until = deadlines.begin(application.id(), Period.of(REPRESENTATIONS, id, Notice.PERIOD), Person.of(by), at);
        var notice = new Notice(
                id,
                application,
                earlier.size() + 1,
                noticed(id, proposed.grounds(), found),
                Recipients.of(application.applicants(), by.day()),
                confirmation.orElse(null),
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

    private static List<NoticedGround> noticed(UUID notice, List<Ground> grounds, Map<String, Found> found) {
        return IntStream.range(0, grounds.size())
                .mapToObj(position -> {
                    var ground = grounds.get(position);
                    return new NoticedGround(
                            notice, position, ground, ground.restsOnCriterion() ? found.get(ground.criterion()) : null);
                })
                .toList();
    }

    private GroundRules rules(Application application, Map<String, Found> found, Proposed proposed, Instant at) {
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        return new GroundRules(
                catalogue(application),
                new BasisRules(catalogue(application), found, evidence.ids(application.id())),
                SumsRules.of(today, proposed.published()));
    }

    private CriteriaCatalogue catalogue(Application application) {
        return application.catalogueVersion().map(catalogues::version).orElseGet(catalogues::newest);
    }

    private Map<String, Found> found(Application application) {
        return findings.newest(application).values().stream()
                .collect(Collectors.toMap(FindingVersion::criterion, Found::of));
    }
}
