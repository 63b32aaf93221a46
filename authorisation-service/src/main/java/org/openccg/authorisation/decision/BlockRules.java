package org.openccg.authorisation.decision;

import static org.openccg.authorisation.AuthorisationRule.BLK_1;
import static org.openccg.authorisation.AuthorisationRule.BLK_11;
import static org.openccg.authorisation.AuthorisationRule.BLK_7;
import static org.openccg.authorisation.AuthorisationRule.BLK_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Set<Integer> ofConditions;
    private final List<Fault> faults = new ArrayList<>();

    /** Takes the places of the grounds on which the notice proposed conditions and no block. */
    BlockRules(Notice notice, List<Representation> representations, Set<Integer> ofConditions) {
        this.notice = notice;
        this.representations = representations;
        this.ofConditions = ofConditions;
    }

    List<Fault> faults(Blocking block) {
        unless(!block.reasons().isBlank(), BLK_8, "The decision has no reasons.", "Give them in writing.", "/reasons");
        grounds(block);
        faults.addAll(new AnswerRules(representations).faults(block.answers()));
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
                    position.filter(ofConditions::contains).isEmpty(),
                    BLK_7,
                    "The notice proposed a condition on this ground, and no block.",
                    "Impose the condition, or serve a fresh notice (RENOTIFY).",
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

    private void unless(boolean holds, Rule rule, String detail, String remedy, String place) {
        if (!holds) {
            faults.add(Fault.of(rule, detail, remedy).at(place));
        }
    }
}
