package org.openccg.registry.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.openccg.platform.audit.Recorded;
import org.openccg.registry.ccg.Wording;

/** Delegations, in the words of a group's history. */
@ApplicationScoped
class BudgetWording implements Wording {

    @Override
    public Optional<String> of(Recorded entry) {
        var detail = entry.detail();
        return Optional.ofNullable(
                switch (entry.step()) {
                    case "PROPOSE_DELEGATION" ->
                        "%s offered to delegate £%,d a year (%s %% of what may be delegated)."
                                .formatted(detail.get("office"), detail.get("delegated"), detail.get("share"));
                    case "DELEGATE" ->
                        "The group took the £%,d a year that %s offered."
                                .formatted(detail.get("delegated"), detail.get("office"));
                    case "DECLINE_DELEGATION" -> "The group declined what %s offered.".formatted(detail.get("office"));
                    case "WITHDRAW_DELEGATION" ->
                        "%s gave notice that the delegation ends on %s%s."
                                .formatted(
                                        detail.get("office"),
                                        detail.get("endsOn"),
                                        Boolean.TRUE.equals(detail.get("asSanction")) ? ", as a sanction" : "");
                    case "END_DELEGATION" -> "The notice ran out and the delegation ended.";
                    case "CLOSE_DELEGATION" -> "The delegation ended, because the group's own state changed.";
                    default -> null;
                });
    }
}
