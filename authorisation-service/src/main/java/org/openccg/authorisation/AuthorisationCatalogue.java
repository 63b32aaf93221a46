package org.openccg.authorisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.openccg.platform.problem.Catalogue;
import org.openccg.platform.problem.ProblemType;
import org.openccg.platform.problem.Rule;

@ApplicationScoped
class AuthorisationCatalogue implements Catalogue {

    @Override
    public List<Rule> rules() {
        return List.of(AuthorisationRule.values());
    }

    @Override
    public List<ProblemType> problems() {
        return List.of(AuthorisationProblem.values());
    }
}
