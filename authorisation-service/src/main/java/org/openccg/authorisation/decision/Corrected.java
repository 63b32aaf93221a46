package org.openccg.authorisation.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.time.Until;

/**
 * What a decision says once it is corrected.
 *
 * @param appeal the last day to appeal, counted afresh, where there is a right of appeal
 */
record Corrected(
        UUID id,
        String why,
        String reasons,
        List<DecisionGround> grounds,
        List<Answer> answers,
        @Nullable Until appeal) {

    /** The words put in their places; refuses places that the decision does not have, and a change of nothing. */
    static Corrected of(UUID id, Decision decision, Correction correction) {
        var faults = new Faults();
        var grounds = new ArrayList<>(decision.grounds());
        var answers = new ArrayList<>(decision.answers());
        for (int index = 0; index < correction.grounds().size(); index++) {
            var each = correction.grounds().get(index);
            boolean there = each.index() < grounds.size();
            faults.unless(there, none("The decision has no such ground.", "/grounds/%d/index".formatted(index)));
            if (there) {
                var ground = grounds.get(each.index());
                grounds.set(each.index(), new DecisionGround(ground.position(), ground.ground(), each.reasons()));
            }
        }
        for (int index = 0; index < correction.answers().size(); index++) {
            var each = correction.answers().get(index);
            boolean there = answers.stream().anyMatch(answer -> isSamePoint(answer, each));
            faults.unless(
                    there && !each.answer().isBlank(),
                    none("The decision has no such answer, or it would be empty.", "/answers/" + index));
            answers.replaceAll(answer -> isSamePoint(answer, each) ? each : answer);
        }
        String reasons = correction.reasons() == null ? decision.reasons() : correction.reasons();
        faults.unless(!reasons.isBlank(), none("The decision would have no reasons.", "/reasons"));
        boolean same = reasons.equals(decision.reasons())
                && grounds.equals(decision.grounds())
                && answers.equals(decision.answers());
        faults.unless(!same, none("Nothing would change.", ""));
        faults.refuseIfAny(AuthorisationProblem.CORRECTION_INVALID);
        return new Corrected(id, correction.reason(), reasons, List.copyOf(grounds), List.copyOf(answers), null);
    }

    Corrected until(@Nullable Until lastDay) {
        return new Corrected(id, why, reasons, grounds, answers, lastDay);
    }

    private static boolean isSamePoint(Answer one, Answer other) {
        return one.representation().equals(other.representation())
                && one.point().equals(other.point());
    }

    private static Fault none(String detail, String place) {
        return new Fault(null, detail, "See GET /applications/{id}/decision.", place);
    }
}
