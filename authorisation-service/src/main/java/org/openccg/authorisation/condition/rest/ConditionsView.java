package org.openccg.authorisation.condition.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Status;
import org.openccg.platform.http.Versioned;

/**
 * The conditions of a case, the same for both sides; version and status are the application's.
 *
 * @param pending how many bind the group
 * @param next the next action in words
 */
@Schema(name = "Conditions")
record ConditionsView(
        UUID applicationId,
        int version,
        Status status,
        @Schema(examples = "22") int pending,

        @Schema(examples = "The group makes a plan, with an owner and a day.")
        String next,

        List<ConditionView> conditions)
        implements Versioned {

    static ConditionsView of(Application application, List<ConditionView> conditions) {
        var pending = conditions.stream().filter(ConditionView::isPending).toList();
        return new ConditionsView(
                application.id(),
                application.version(),
                application.status(),
                pending.size(),
                pending.stream().map(ConditionView::next).findFirst().orElse("No condition binds the group."),
                conditions);
    }
}
