package org.openccg.authorisation.condition;

import static org.openccg.authorisation.AuthorisationRule.BLK_8;
import static org.openccg.authorisation.AuthorisationRule.CND_1;
import static org.openccg.authorisation.AuthorisationRule.CND_2;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.condition.ConditionEntry.Happened;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.decision.Imposing;
import org.openccg.authorisation.decision.Imposing.ConditionDecided;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** Imposes conditions of a notice: those chosen, never more severe than they were noticed. */
@ApplicationScoped
public class Imposition {

    private final Conditions conditions;
    private final Periods periods;

    Imposition(Conditions conditions, Periods periods) {
        this.conditions = conditions;
        this.periods = periods;
    }

    /** Everything that is wrong with the choice. */
    public List<Fault> faults(Application application, UUID noticeId, Imposing imposing) {
        var noticed = conditions.proposedWith(application.id(), noticeId);
        var faults = new Faults();
        faults.unless(
                !imposing.conditions().isEmpty(),
                Fault.of(CND_2, "No condition is imposed.", "Name at least one of the notice, or authorise.")
                        .at("/conditions"));
        var seen = new HashSet<Integer>();
        for (int index = 0; index < imposing.conditions().size(); index++) {
            var decided = imposing.conditions().get(index);
            String place = "/conditions/" + index;
            faults.unless(
                    seen.add(decided.index()),
                    Fault.of(CND_1, "The condition is imposed twice.", "Name it once.")
                            .at(place + "/index"));
            var condition = at(noticed, decided.index());
            faults.unless(
                    condition.isPresent(),
                    Fault.of(CND_2, "The notice has no such condition.", "Name one by its place in it, from 0.")
                            .at(place + "/index"));
            condition.ifPresent(each -> faults(each, decided, place, faults));
        }
        return faults.all();
    }

    /** Whether the rules of a block hold for it: something is at level IV or above. */
    public boolean isAsABlock(Application application, UUID noticeId, Imposing imposing) {
        return resolve(application, noticeId, imposing).stream().anyMatch(Imposed::isAsABlock);
    }

    /** What is decided; what the notice does not have is left out. */
    public List<Imposed> resolve(Application application, UUID noticeId, Imposing imposing) {
        var noticed = conditions.proposedWith(application.id(), noticeId);
        return imposing.conditions().stream()
                .flatMap(decided -> at(noticed, decided.index()).stream()
                        .map(condition -> new Imposed(
                                condition,
                                terms(condition, decided),
                                condition.ground().orElse(null),
                                decided.reasons())))
                .toList();
    }

    /** Those decided on bind the group from now on. */
    public void impose(Application application, List<Imposed> decided, UUID decision, Acting by, Instant at) {
        var who = Person.of(by);
        var period = periods.begin(application, "service of the decision", who, at);
        decided.forEach(each -> {
            if (each.terms() != each.condition().served()) {
                conditions.add(each.terms());
            }
            each.condition().impose(each.terms(), decision, period);
            conditions.note(each.condition(), Happened.of(ConditionStep.IMPOSE, each.reasons(), who, at));
        });
    }

    /** Places of the grounds that conditions of the notice rest on: nobody is blocked on those. */
    public Set<Integer> restedOn(Application application, UUID noticeId) {
        return conditions.proposedWith(application.id(), noticeId).stream()
                .flatMap(each -> each.ground().stream())
                .map(GroundPlace::position)
                .collect(Collectors.toSet());
    }

    private static Optional<Condition> at(List<Condition> noticed, int position) {
        return noticed.stream().filter(each -> each.position() == position).findFirst();
    }

    private static void faults(Condition condition, ConditionDecided decided, String place, Faults faults) {
        var noticed = condition.served();
        var level = level(condition, decided);
        faults.unless(
                level.isPresent(),
                Fault.of(CND_2, "There is no such support level.", "Use I to VII.")
                        .at(place + "/supportLevel"));
        faults.unless(
                level.filter(each -> each.isAbove(noticed.supportLevel())).isEmpty(),
                Fault.of(
                                CND_2,
                                "The group had notice of level %s.".formatted(noticed.supportLevel()),
                                "Decide on that level or a lower one; a higher one needs a fresh notice.")
                        .at(place + "/supportLevel"));
        faults.unless(
                !decided.reasons().isBlank(),
                Fault.of(
                                noticed.supportLevel().isAsABlock() ? BLK_8 : CND_2,
                                "The condition has no reasons.",
                                "Say why it is needed after all that was said.")
                        .at(place + "/reasons"));
        functions(noticed, decided, level.filter(SupportLevel::withholds).isPresent(), place, faults);
    }

    private static void functions(
            Terms noticed, ConditionDecided decided, boolean withholds, String place, Faults faults) {
        var names = names(noticed);
        var kept = decided.kept().map(Set::copyOf).orElse(withholds ? names : Set.of());
        faults.unless(
                names.containsAll(kept),
                Fault.of(CND_2, "The group had no notice of a function withheld.", "Name those of the notice only.")
                        .at(place + "/functions"));
        faults.unless(
                withholds != kept.isEmpty(),
                Fault.of(
                                CND_2,
                                withholds ? "No function stays withheld." : "This level withholds no function.",
                                "Functions are withheld at levels VI and VII, and only there.")
                        .at(place + "/functions"));
    }

    private static Optional<SupportLevel> level(Condition condition, ConditionDecided decided) {
        return decided.supportLevel() == null
                ? Optional.of(condition.served().supportLevel())
                : SupportLevel.of(decided.supportLevel());
    }

    private static Terms terms(Condition condition, ConditionDecided decided) {
        var noticed = condition.served();
        var level = level(condition, decided).orElse(noticed.supportLevel());
        var kept = level.withholds() ? decided.kept().map(Set::copyOf).orElse(names(noticed)) : Set.<String>of();
        return level == noticed.supportLevel() && kept.equals(names(noticed))
                ? noticed
                : noticed.eased(
                        level,
                        noticed.functionsWithheld().stream()
                                .filter(each -> kept.contains(each.function()))
                                .toList(),
                        decided.reasons());
    }

    private static Set<String> names(Terms terms) {
        return terms.functionsWithheld().stream()
                .map(WithheldFunction::function)
                .collect(Collectors.toSet());
    }
}
