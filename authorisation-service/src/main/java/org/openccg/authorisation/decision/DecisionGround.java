package org.openccg.authorisation.decision;

import jakarta.persistence.Embeddable;

/**
 * A ground decided on, with the decider's own reasons.
 *
 * @param position its place in the notice
 */
@Embeddable
public record DecisionGround(int position, String ground, String reasons) {}
