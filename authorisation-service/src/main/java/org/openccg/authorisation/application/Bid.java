package org.openccg.authorisation.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says beside its statements.
 *
 * @param summary what the group says for itself
 * @param accountableOfficer who is to be its accountable officer
 * @param wave code of the wave it wants to be decided in; null: the next one open when it is submitted
 * @param signatureThreshold per cent of the practices that must sign by the constitution; null: more than half
 */
public record Bid(
        String summary,
        @Nullable Person accountableOfficer,
        @Nullable String wave,
        @Nullable BigDecimal signatureThreshold) {

    public Bid {
        if (signatureThreshold != null) {
            signatureThreshold = signatureThreshold.setScale(2, RoundingMode.HALF_UP);
        }
    }
}
