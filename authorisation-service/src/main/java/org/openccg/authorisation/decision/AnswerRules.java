package org.openccg.authorisation.decision;

import static org.openccg.authorisation.AuthorisationRule.BLK_7;

import java.util.ArrayList;
import java.util.List;
import org.openccg.authorisation.notice.Representation;
import org.openccg.platform.problem.Fault;

/** Whether everything the group said is answered, and nothing else. */
record AnswerRules(List<Representation> representations) {

    List<Fault> faults(List<Answer> answers) {
        var faults = new ArrayList<Fault>();
        for (var representation : representations) {
            for (int point = 1; point <= representation.points().size(); point++) {
                if (!isAnswered(answers, representation, point)) {
                    faults.add(Fault.of(
                                    BLK_7,
                                    "Point %d of the representation of %s is not answered."
                                            .formatted(
                                                    point, representation.by().name()),
                                    "Answer point %d of representation %s.".formatted(point, representation.id()))
                            .at("/answers"));
                }
            }
        }
        for (int index = 0; index < answers.size(); index++) {
            var answer = answers.get(index);
            if (representations.stream().noneMatch(each -> isPointOf(each, answer))) {
                faults.add(Fault.of(BLK_7, "No such point was made.", "See GET /applications/{id}/representations.")
                        .at("/answers/" + index));
            }
        }
        return faults;
    }

    private static boolean isPointOf(Representation each, Answer answer) {
        return each.id().equals(answer.representation())
                && answer.point() <= each.points().size();
    }

    private static boolean isAnswered(List<Answer> answers, Representation representation, int point) {
        return answers.stream()
                .anyMatch(answer -> answer.representation().equals(representation.id())
                        && answer.point() == point
                        && !answer.answer().isBlank());
    }
}
