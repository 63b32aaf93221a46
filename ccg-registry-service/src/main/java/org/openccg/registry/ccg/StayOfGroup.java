package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import org.openccg.platform.security.SignedIn;
import org.openccg.registry.stay.StayChanged;

/** A stay is shown with its group: when it changes, the group's version and trail say so. */
@ApplicationScoped
class StayOfGroup {

    private final Groups groups;
    private final GroupHistory history;
    private final SignedIn signedIn;

    StayOfGroup(Groups groups, GroupHistory history, SignedIn signedIn) {
        this.groups = groups;
        this.history = history;
        this.signedIn = signedIn;
    }

    void changed(@Observes StayChanged change) {
        var group = groups.get(change.groupId());
        var detail = new LinkedHashMap<String, Object>();
        detail.put("appealId", change.appealId());
        detail.put("cause", change.cause());
        if (change.took()) {
            group.changed(change.at());
        } else {
            detail.put("effect", "none");
        }
        history.record(group, change.step(), signedIn.caller().client(), change.at(), group.status(), detail);
    }
}
