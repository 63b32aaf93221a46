package org.openccg.authorisation.worklist.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.worklist.Claiming.Result;
import org.openccg.platform.problem.Problem;

/**
 * What became of one piece of work.
 *
 * @param problem why it was not done, where it was not
 */
@Schema(name = "WorkResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultView(String item, boolean done, @Nullable Problem problem) {

    static ResultView of(Result result) {
        return new ResultView(
                result.item(),
                result.refused().isEmpty(),
                result.refused()
                        .map(refused -> Problem.of(refused.type(), refused.faults()))
                        .orElse(null));
    }
}
