package org.openccg.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.openccg.platform.problem.Catalogue;
import org.openccg.platform.problem.ProblemType;
import org.openccg.platform.problem.Rule;

@ApplicationScoped
class RegistryCatalogue implements Catalogue {

    @Override
    public List<Rule> rules() {
        return List.of(RegistryRule.values());
    }

    @Override
    public List<ProblemType> problems() {
        return List.of(RegistryProblem.values());
    }
}
