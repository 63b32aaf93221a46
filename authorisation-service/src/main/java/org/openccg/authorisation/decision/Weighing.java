package org.openccg.authorisation.decision;

import static org.openccg.authorisation.deadline.DeadlineKind.REPRESENTATIONS;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Step;
import org.openccg.authorisation.condition.Imposed;
import org.openccg.authorisation.condition.Imposition;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Notices;
import org.openccg.authorisation.notice.Representation;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Until;

/** What the law asks of a decision, by its kind, and what becomes of it when nothing speaks against it. */
@ApplicationScoped
class Weighing {

    private final Notices notices;
    private final Deadlines deadlines;
    private final Imposition imposition;
    private final List<DecisionRule> others;

    Weighing(Notices notices, Deadlines deadlines, Imposition imposition, @All List<DecisionRule> others) {
        this.notices = notices;
        this.deadlines = deadlines;
        this.imposition = imposition;
        this.others = others;
    }

    Optional<Refused> refusal(Application application, Intended intended, Acting by, Instant at) {
        if (intended instanceof Imposing imposing) {
            return refusal(application, imposing, by, at);
        }
        return intended instanceof Blocking block ? refusal(application, block, by, at) : Optional.empty();
    }

    /** Whether a right of appeal comes with it. */
    boolean isAppealable(Application application, Intended intended) {
        if (intended instanceof Imposing imposing) {
            return imposition.isAsABlock(
                    application, notices.standing(application).id(), imposing);
        }
        return intended instanceof Blocking || (intended instanceof Deferring deferral && !deferral.agreed());
    }

    /** Of what was found without fault. */
    Verdict verdict(Application application, Intended intended, @Nullable Until appeal) {
        if (intended instanceof Blocking block) {
            var grounds = rules(application).resolve(block);
            return new Verdict(
                    block.step(),
                    block.reasons(),
                    false,
                    grounds,
                    List.of(),
                    block.answers(),
                    weighed(application, block.suggestions()),
                    appeal);
        }
        if (intended instanceof Imposing imposing) {
            return verdict(application, imposing, appeal);
        }
        boolean byConsent = intended instanceof Deferring deferral && deferral.agreed();
        return new Verdict(
                intended.step(), intended.reasons(), byConsent, List.of(), List.of(), List.of(), List.of(), appeal);
    }

    private List<WeighedSuggestion> weighed(Application application, List<SuggestionAnswer> suggestions) {
        return others.stream()
                .flatMap(each -> each.weighed(application, suggestions).stream())
                .toList();
    }

    /** It stands: other features keep of it what is theirs. */
    void decided(Application application, Decision decision, List<SuggestionAnswer> suggestions) {
        others.forEach(each -> each.decided(application, decision, suggestions));
    }

    private Optional<Refused> refusal(Application application, Blocking block, Acting by, Instant at) {
        return stillOpen(application, at).or(() -> {
            var faults = new ArrayList<>(rules(application).faults(block));
            others.forEach(each -> faults.addAll(each.faults(application, block.suggestions(), by, at)));
            return faults.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Refused(AuthorisationProblem.DECISION_INCOMPLETE, faults));
        });
    }

    private Optional<Refused> refusal(Application application, Imposing imposing, Acting by, Instant at) {
        return stillOpen(application, at).or(() -> {
            var notice = notices.standing(application);
            var faults =
                    new ArrayList<>(new AnswerRules(notices.representations(application)).faults(imposing.answers()));
            if (imposing.reasons().isBlank()) {
                faults.add(Fault.of(AuthorisationRule.BLK_8, "The decision has no reasons.", "Give them in writing.")
                        .at("/reasons"));
            }
            faults.addAll(imposition.faults(application, notice.id(), imposing));
            if (imposition.isAsABlock(application, notice.id(), imposing)) {
                others.forEach(each -> faults.addAll(each.faults(application, imposing.suggestions(), by, at)));
            }
            return faults.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Refused(AuthorisationProblem.DECISION_INCOMPLETE, faults));
        });
    }

    /** What was said to the notice of raising it is answered; what was said before was answered then. */
    Optional<Refused> refusal(Application application, Raising raising, Acting by, Instant at) {
        return stillOpen(application, at).or(() -> {
            var notice = notices.standing(application);
            var said = representations(application)
                    .filter(each -> each.isAbout(notice))
                    .toList();
            var faults = new ArrayList<>(new AnswerRules(said).faults(raising.answers()));
            others.forEach(each -> faults.addAll(each.faults(application, raising.suggestions(), by, at)));
            return faults.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Refused(AuthorisationProblem.DECISION_INCOMPLETE, faults));
        });
    }

    Verdict verdict(Application application, Raising raising, Until appeal) {
        var grounds = grounds(notices.standing(application), raising.conditions());
        return new Verdict(
                Step.IMPOSE_CONDITIONS,
                raising.reasons(),
                false,
                grounds,
                raising.conditions(),
                raising.answers(),
                weighed(application, raising.suggestions()),
                appeal);
    }

    /** From level IV on a condition rests on a ground of the notice, decided on with it. */
    private Verdict verdict(Application application, Imposing imposing, @Nullable Until appeal) {
        var notice = notices.standing(application);
        var imposed = imposition.resolve(application, notice.id(), imposing);
        return new Verdict(
                imposing.step(),
                imposing.reasons(),
                false,
                grounds(notice, imposed),
                imposed,
                imposing.answers(),
                weighed(application, imposing.suggestions()),
                appeal);
    }

    /** One ground may carry several conditions. */
    private static List<DecisionGround> grounds(Notice notice, List<Imposed> imposed) {
        var grounds = new TreeMap<Integer, DecisionGround>();
        imposed.forEach(each -> each.ground()
                .ifPresent(position -> grounds.putIfAbsent(
                        position,
                        new DecisionGround(
                                position, notice.grounds().get(position).ground(), each.reasons()))));
        return List.copyOf(grounds.values());
    }

    private BlockRules rules(Application application) {
        var notice = notices.standing(application);
        return new BlockRules(
                notice, notices.representations(application), imposition.restedOn(application, notice.id()));
    }

    /** BLK-6: the last day counts in full; only the lead's final word or waiver ends the period before. */
    private Optional<Refused> stillOpen(Application application, Instant at) {
        var notice = notices.standing(application);
        var until = until(application, notice);
        if (until.isOverAt(at) || representations(application).anyMatch(each -> each.endsPeriodOf(notice))) {
            return Optional.empty();
        }
        return Optional.of(new Refused(
                AuthorisationProblem.REPRESENTATIONS_OPEN,
                List.of(Fault.of(
                        AuthorisationRule.BLK_6,
                        "The group may make representations until %s: %s.".formatted(until.words(), until.computed()),
                        "Decide after that day, or when the lead has said that all is said.")),
                Map.of("lastDay", until.lastDay())));
    }

    private Until until(Application application, Notice notice) {
        return deadlines
                .of(application.id(), REPRESENTATIONS, notice.id())
                .orElseGet(() -> Until.of(notice.asServed(), null));
    }

    private Stream<Representation> representations(Application application) {
        return notices.representations(application).stream();
    }
}
