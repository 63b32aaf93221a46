package org.openccg.authorisation.decision;

import java.time.Instant;
import java.util.List;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.Fault;

/** What other features ask of a decision against a group: a block, or a condition of level IV and above. */
public interface DecisionRule {

    List<Fault> faults(Application application, List<SuggestionAnswer> suggestions, Acting by, Instant at);

    /** The suggestions that were answered, as they are frozen with the decision. */
    default List<WeighedSuggestion> weighed(Application application, List<SuggestionAnswer> suggestions) {
        return List.of();
    }

    /** The decision stands, in the same transaction. */
    default void decided(Application application, Decision decision, List<SuggestionAnswer> suggestions) {}
}
