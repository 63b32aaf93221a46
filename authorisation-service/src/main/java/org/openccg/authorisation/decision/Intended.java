package org.openccg.authorisation.decision;

import org.openccg.authorisation.application.Step;

/**
 * What an authorising officer wants to decide: the body of the step, kept in a draft or taken at once. Every kind has a
 * member in {@link Intention}, and {@link Weighing} says what the law asks of it.
 */
public sealed interface Intended permits Authorising, Blocking, Deferring, Imposing {

    Step step();

    String reasons();
}
