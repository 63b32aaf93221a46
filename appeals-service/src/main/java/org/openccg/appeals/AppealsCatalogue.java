package org.openccg.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.openccg.platform.problem.Catalogue;
import org.openccg.platform.problem.ProblemType;
import org.openccg.platform.problem.Rule;

/** Publishes the rules and problems of this service. */
@ApplicationScoped
class AppealsCatalogue implements Catalogue {

    @Override
    public List<Rule> rules() {
        return List.of(AppealsRule.values());
    }

    @Override
    public List<ProblemType> problems() {
        return List.of(AppealsProblem.values());
    }
}
