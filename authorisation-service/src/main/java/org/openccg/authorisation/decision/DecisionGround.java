package org.openccg.authorisation.decision;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;

/**
 * A ground decided on, with the decider's own reasons.
 *
 * @param position its place in the notice
 */
@Embeddable
public record DecisionGround(
        @Basic(optional = false) int position,
        @Basic(optional = false) String ground,
        @Basic(optional = false) String reasons) {}
