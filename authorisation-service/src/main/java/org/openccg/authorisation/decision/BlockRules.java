package org.openccg.authorisation.decision;

import static org.openccg.authorisation.AuthorisationRule.BLK_1;
import static org.openccg.authorisation.AuthorisationRule.BLK_11;
import static org.openccg.authorisation.AuthorisationRule.BLK_7;
import static org.openccg.authorisation.AuthorisationRule.BLK_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openccg.authorisation.decision.Blocking.GroundDecided;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Representation;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Rule;

/** Whether a block answers everything, decides on nothing new, gives its reasons, and touches nothing else. */
final class BlockRules {

    private final Notice notice;
    private final List<Representation> representations;
    private final List<Fault> faults = new ArrayList<>();

    BlockRules(Notice notice, List<Representation> representations) {
        this.notice = notice;
        this.representations = representations;
    }

    List<Fault> faults(Blocking block) {
        unless(!block.reasons().isBlank(), BLK_8, "The decision has no reasons.", "Give them in writing.", "/reasons");
        grounds(block);
        answers(block);
        unless(
                block.measures().isEmpty(),
                BLK_11,
                "A block orders nothing beside itself.",
                "Leave measures out: delegation, budget, staff and membership stay as they are.",
                "/measures");
        return List.copyOf(faults);
    }

    /** The grounds of a block without faults. */
    List<DecisionGround> resolve(Blocking block) {
        return block.grounds().stream()
                .map(each -> {
                    int position = position(each).orElseThrow();
                    return new DecisionGround(
                            position, notice.grounds().get(position).ground(), each.reasons());
                })
                .toList();
    }

    private void grounds(Blocking block) {
        unless(!block.grounds().isEmpty(), BLK_1, "No ground is decided on.", "Name at least one.", "/grounds");
        var seen = new HashSet<Integer>();
        for (int index = 0; index < block.grounds().size(); index++) {
            var decided = block.grounds().get(index);
            String place = "/grounds/" + index;
            var position = position(decided);
            unless(
                    position.isPresent(),
                    BLK_7,
                    "This is no ground of the notice, or the notice has it more than once.",
                    "Name a ground of the notice by its index; a new ground needs a fresh notice (RENOTIFY).",
                    place);
            unless(
                    position.isEmpty() || seen.add(position.get()),
                    BLK_7,
                    "The ground is decided twice.",
                    "Decide each ground once.",
                    place);
            unless(
                    !decided.reasons().isBlank(),
                    BLK_8,
                    "The ground has no reasons.",
                    "Say why it is made out.",
                    place + "/reasons");
        }
    }

    private Optional<Integer> position(GroundDecided decided) {
        var matching = IntStream.range(0, notice.grounds().size())
                .filter(each -> decided.index() == null || decided.index() == each)
                .filter(each -> decided.ground() == null
                        || notice.grounds().get(each).ground().equals(decided.ground()))
                .boxed()
                .toList();
        boolean named = decided.index() != null || decided.ground() != null;
        return named && matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
    }

    private void answers(Blocking block) {
        for (var representation : representations) {
            for (int point = 1; point <= representation.points().size(); point++) {
                unless(
                        isAnswered(block, representation, point),
                        BLK_7,
                        "Point %d of the representation of %s is not answered."
                                .formatted(point, representation.by().name()),
                        "Answer point %d of representation %s.".formatted(point, representation.id()),
                        "/answers");
            }
        }
        for (int index = 0; index < block.answers().size(); index++) {
            var answer = block.answers().get(index);
            unless(
                    representations.stream()
                            .anyMatch(each -> each.id().equals(answer.representation())
                                    && answer.point() <= each.points().size()),
                    BLK_7,
                    "No such point was made.",
                    "See GET /applications/{id}/representations.",
                    "/answers/" + index);
        }
    }

    private static boolean isAnswered(Blocking block, Representation representation, int point) {
        return block.answers().stream()
                .anyMatch(answer -> answer.representation().equals(representation.id())
                        && answer.point() == point
                        && !answer.answer().isBlank());
    }

    private void unless(boolean holds, Rule rule, String detail, String remedy, String place) {
        if (!holds) {
            faults.add(Fault.of(rule, detail, remedy).at(place));
        }
    }
}
