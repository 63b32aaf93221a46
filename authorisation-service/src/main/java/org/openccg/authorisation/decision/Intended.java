package org.openccg.authorisation.decision;

import java.util.List;
import org.openccg.authorisation.application.Step;

/**
 * What an authorising officer wants to decide: the body of the step, kept in a draft or taken at once. Every kind has a
 * member in {@link Intention}, and {@link Weighing} says what the law asks of it.
 */
public sealed interface Intended permits Authorising, Blocking, Deferring, Imposing {

    Step step();

    String reasons();

    /** What whoever decides made of the suggestions the link rule found; a decision for the group need not say. */
    default List<SuggestionAnswer> suggestions() {
        return List.of();
    }
}
