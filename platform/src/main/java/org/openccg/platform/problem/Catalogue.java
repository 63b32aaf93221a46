package org.openccg.platform.problem;

import java.util.List;

/** The rules a service keeps and the problems it answers with; each service has one bean of this. */
public interface Catalogue {

    List<Rule> rules();

    List<ProblemType> problems();
}
