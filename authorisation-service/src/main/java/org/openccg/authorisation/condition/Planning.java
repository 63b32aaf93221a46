package org.openccg.authorisation.condition;

import static org.openccg.authorisation.AuthorisationRule.CND_2;
import static org.openccg.authorisation.AuthorisationRule.CND_4;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.By;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.condition.ConditionEntry.Happened;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;

/** The group's side: how it will meet its conditions, and what it shows for them; and the office's word on the plan. */
@ApplicationScoped
public class Planning {

    private final Conditions conditions;
    private final Periods periods;
    private final EvidenceStore evidence;

    Planning(Conditions conditions, Periods periods, EvidenceStore evidence) {
        this.conditions = conditions;
        this.periods = periods;
        this.evidence = evidence;
    }

    /** By the group's lead; late too, because a late plan is better than none. */
    public List<Condition> plan(Application application, Planned planned, Acting by, Instant at) {
        application.handleConditions(By.GROUP, by, at);
        var chosen = new Chosen(conditions.pending(application.id()));
        var all = new ArrayList<Condition>();
        var who = Person.of(by);
        for (int index = 0; index < planned.plans().size(); index++) {
            var plan = planned.plans().get(index);
            var of = chosen.of(plan.conditions(), "/plans/%d/conditions".formatted(index));
            chosen.faults()
                    .unless(
                            plan.dueOn().isAfter(by.day()),
                            Fault.of(CND_4, "The day of the plan is past.", "Name a day to come.")
                                    .at("/plans/%d/dueOn".formatted(index)));
            of.forEach(each -> {
                each.plan(plan.owner(), plan.dueOn());
                String words =
                        "%s Owner: %s, by %s.".formatted(plan.text(), plan.owner(), Deadline.words(plan.dueOn()));
                conditions.note(each, Happened.of(ConditionStep.PLAN, words, who, at));
            });
            all.addAll(of);
        }
        chosen.refuseIfAny();
        periods.settle(application, who, at);
        return all;
    }

    /** The reviewing office agrees plans. */
    public List<Condition> agree(Application application, ConditionsNamed named, Acting by, Instant at) {
        application.handleConditions(By.MANAGER, by, at);
        Apart.check(conditions.entries(application.id()), by);
        var chosen = new Chosen(conditions.pending(application.id()));
        var all = chosen.of(named.conditions(), "/conditions");
        chosen.refuseIfAny();
        all.forEach(each -> {
            each.agreePlan();
            conditions.note(each, Happened.of(ConditionStep.AGREE_PLAN, named.reasons(), Person.of(by), at));
        });
        return all;
    }

    /** By anybody of the group, with documents that are in the case. */
    public List<Condition> answer(Application application, ConditionsAnswered answered, Acting by, Instant at) {
        if (!by.is("gp") || !application.applicants().isOwn(by)) {
            throw Refused.because(
                    CommonProblem.NOT_PERMITTED,
                    "You are not of the group.",
                    "People appointed in the group and its practices answer.");
        }
        application.checkConditional(at);
        var chosen = new Chosen(conditions.pending(application.id()));
        var onFile = evidence.ids(application.id());
        var all = new ArrayList<Condition>();
        for (int index = 0; index < answered.answers().size(); index++) {
            var answer = answered.answers().get(index);
            var of = chosen.of(answer.conditions(), "/answers/%d/conditions".formatted(index));
            chosen.faults()
                    .unless(
                            onFile.containsAll(answer.evidence()),
                            Fault.of(CND_2, "A document named is not in this case.", "Upload it to the case first.")
                                    .at("/answers/%d/evidence".formatted(index)));
            of.forEach(each -> {
                each.answer();
                conditions.note(
                        each, new Happened(ConditionStep.ANSWER, answer.text(), answer.evidence(), Person.of(by), at));
            });
            all.addAll(of);
        }
        chosen.refuseIfAny();
        return all;
    }
}
