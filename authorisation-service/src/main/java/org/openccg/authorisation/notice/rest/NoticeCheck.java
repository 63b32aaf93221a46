package org.openccg.authorisation.notice.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.notice.Confirming.Warnings;
import org.openccg.authorisation.notice.Passage;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Problem;

/**
 * What would become of a notice.
 *
 * @param servable whether the law lets it be served
 * @param warnings words a second person should look at; they refuse nothing
 * @param confirmationNeeded whether somebody still has to confirm them before it is served
 * @param sha256 the hash under which exactly this text is confirmed
 */
@Schema(name = "NoticeCheck")
record NoticeCheck(
        boolean servable,
        List<Problem.Place> faults,
        List<Passage> warnings,
        boolean confirmationNeeded,
        String sha256) {

    static NoticeCheck of(List<Fault> faults, Warnings warnings) {
        return new NoticeCheck(
                faults.isEmpty(),
                Problem.of(AuthorisationProblem.GROUND_UNSUPPORTED, faults).faults(),
                warnings.passages(),
                warnings.needed(),
                warnings.sha256());
    }
}
