package org.openccg.platform.signing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step from a leaf towards the root of a checkpoint.
 *
 * @param side on which side the other hash stands
 * @param hash the other one, SHA-256 in hexadecimal
 */
@Schema(name = "ProofStep")
public record ProofStep(Side side, String hash) {

    @Schema(name = "ProofSide")
    public enum Side {
        LEFT,
        RIGHT
    }
}
