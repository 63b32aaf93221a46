package org.openccg.registry.sharing;

import org.openccg.platform.problem.Refused;

/** Everything that can happen to an agreement to share: the whole transition table. */
public enum SharingStep {
    /** By each party; the last one puts it in force. */
    AGREE(AgreementStatus.PROPOSED),
    /** By any party, with notice; it ends for all on that day. */
    LEAVE(AgreementStatus.IN_FORCE),
    /** By any party while it is a proposal: nobody is made to share. */
    WITHDRAW(AgreementStatus.PROPOSED);

    private final AgreementStatus from;

    SharingStep(AgreementStatus from) {
        this.from = from;
    }

    boolean isFrom(AgreementStatus status) {
        return from == status;
    }

    void refuseUnlessFrom(AgreementStatus current) {
        if (!isFrom(current)) {
            throw Refused.stepNotAllowed(this, current, current.steps());
        }
    }
}
