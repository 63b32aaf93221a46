package org.openccg.authorisation.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openccg.authorisation.registry.PublishedAllowance;

/**
 * What a notice is about to say.
 *
 * @param published the running-cost allowance of the group, where it was asked for because sums are given
 */
public record Proposed(List<Ground> grounds, Optional<PublishedAllowance> published) {

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
        return texts;
    }

    /** Whether what is published of the group's money has to be known. */
    public static boolean needsAllowance(List<Ground> grounds) {
        return grounds.stream().anyMatch(ground -> ground.sums() != null);
    }
}
