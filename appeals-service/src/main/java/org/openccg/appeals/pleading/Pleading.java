package org.openccg.appeals.pleading;

import static org.openccg.appeals.AppealsProblem.NOTICE_INCOMPLETE;
import static org.openccg.appeals.AppealsRule.APL_4;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openccg.appeals.authorisation.DecisionFile;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** Reads the grounds of an appeal and says what they lack. */
public final class Pleading {

    private Pleading() {}

    /** The grounds meant; refuses all at once what is none. */
    public static List<PleadedGround> read(List<StatedGround> stated) {
        var faults = new Faults();
        var read = new ArrayList<PleadedGround>();
        for (int i = 0; i < stated.size(); i++) {
            var each = stated.get(i);
            var ground = GroundOfAppeal.named(each.ground());
            ground.ifPresent(known -> read.add(new PleadedGround(known, each.against(), each.text())));
            faults.unless(ground.isPresent(), unknown(each.ground()).at("/grounds/" + i + "/ground"));
        }
        faults.refuseIfAny(NOTICE_INCOMPLETE);
        return read;
    }

    /** What the grounds lack to be lodged against the decision. */
    public static Faults lacks(List<PleadedGround> grounds, DecisionFile file) {
        var faults = new Faults();
        faults.unless(
                !grounds.isEmpty(),
                Fault.of(APL_4, "No ground of appeal is named.", "Name at least one of " + known())
                        .at("/grounds"));
        for (int i = 0; i < grounds.size(); i++) {
            String against = grounds.get(i).against();
            faults.unless(
                    against == null || !file.cited(against, null).isEmpty(),
                    Fault.of(
                                    APL_4,
                                    "The decision does not rest on %s.".formatted(against),
                                    "Name one of its grounds (%s), or none for the decision as a whole."
                                            .formatted(file.citable()))
                            .at("/grounds/" + i + "/against"));
        }
        return faults;
    }

    private static Fault unknown(String ground) {
        return Fault.of(APL_4, "%s is not a ground of appeal.".formatted(ground), "Use one of " + known());
    }

    private static String known() {
        return Arrays.toString(GroundOfAppeal.values());
    }
}
