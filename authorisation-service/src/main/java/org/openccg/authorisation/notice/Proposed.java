package org.openccg.authorisation.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openccg.authorisation.condition.ProposedCondition;
import org.openccg.authorisation.condition.Proposing;
import org.openccg.authorisation.registry.PublishedAllowance;

/**
 * What a notice is about to say.
 *
 * @param published the running-cost allowance of the group, where it was asked for because sums are given
 */
public record Proposed(
        List<Ground> grounds, List<ProposedCondition> conditions, Optional<PublishedAllowance> published) {

    /** Everything that is said in words, by its place: what a second person confirms (BLK-3). */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        for (int index = 0; index < grounds.size(); index++) {
            var ground = grounds.get(index);
            String place = "/grounds/" + index;
            texts.put(place + "/ground", ground.ground());
            texts.put(place + "/reasons", ground.reasons());
            if (ground.controlFailed() != null) {
                texts.put(
                        place + "/controlFailed/control", ground.controlFailed().control());
            }
            for (int no = 0; no < ground.conditionsConsidered().size(); no++) {
                texts.put(
                        "%s/conditionsConsidered/%d/whyInadequate".formatted(place, no),
                        ground.conditionsConsidered().get(no).whyInadequate());
            }
        }
        for (int index = 0; index < conditions.size(); index++) {
            var condition = conditions.get(index);
            String place = "/conditions/" + index;
            texts.put(place + "/wording", condition.wording());
            texts.put(place + "/supportOffered", condition.supportOffered());
            texts.put(place + "/reasons", condition.reasons());
            if (condition.directions() != null) {
                texts.put(place + "/directions", condition.directions());
            }
        }
        return texts;
    }

    /** Whether a block is proposed on one of the grounds, and not conditions on all of them. */
    boolean isOfBlock() {
        return Proposing.restedOn(conditions).size() < grounds.size();
    }

    /** Whether what is published of the group's money has to be known. */
    public static boolean needsAllowance(List<Ground> grounds) {
        return grounds.stream().anyMatch(ground -> ground.sums() != null);
    }
}
