package org.openccg.authorisation.amendment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Practice;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.platform.problem.Fault;

/**
 * Whether an amendment makes sense as proposed.
 *
 * @param current the newest editions of the evidence
 */
record AmendmentRules(Application application, List<Evidence> current) {

    List<Fault> faults(Kind kind, Proposed proposed) {
        var faults = new ArrayList<Fault>();
        switch (kind) {
            case JOIN ->
                unless(
                        isOutside(proposed.practice()),
                        "The practice applies already.",
                        "Nothing needs to be done.",
                        "/practice",
                        faults);
            case LEAVE ->
                unless(
                        proposed.practice() != null
                                && application
                                        .applicants()
                                        .includes(proposed.practice().code()),
                        "The practice is none of those of this bid.",
                        "Name a practice of the application.",
                        "/practice",
                        faults);
            case CHANGE_BID -> {
                submitted("Change the draft itself: PUT /applications/{id}.", faults);
                unless(
                        proposed.summary() != null || proposed.accountableOfficer() != null,
                        "It would change nothing.",
                        "Give another summary or another accountable officer.",
                        "/summary",
                        faults);
                unless(
                        proposed.summary() == null || !proposed.summary().isBlank(),
                        "The summary would be empty.",
                        "Write one.",
                        "/summary",
                        faults);
            }
            case MODIFY_CONSTITUTION -> {
                submitted("Upload the next edition of the document.", faults);
                unless(
                        isConstitution(proposed),
                        "The document is no current constitution among the group's evidence.",
                        "Upload it with type CONSTITUTION and name its id.",
                        "/constitution",
                        faults);
            }
        }
        return faults;
    }

    private void submitted(String remedy, List<Fault> faults) {
        unless(!application.isDraft(), "The application is still a draft.", remedy, "/kind", faults);
    }

    /** Not in the bid at all, or in it and without a signature. */
    private boolean isOutside(@Nullable Practice practice) {
        return practice != null && !application.applicants().hasSigned(practice.code());
    }

    private boolean isConstitution(Proposed proposed) {
        return current.stream()
                .anyMatch(each -> each.id().equals(proposed.constitution())
                        && each.type().equals("CONSTITUTION")
                        && each.side() == Evidence.Side.GROUP);
    }

    private static void unless(boolean holds, String detail, String remedy, String place, List<Fault> faults) {
        if (!holds) {
            faults.add(Amending.fault(detail, remedy, place));
        }
    }
}
