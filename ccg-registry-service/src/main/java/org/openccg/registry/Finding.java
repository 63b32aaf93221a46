package org.openccg.registry;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule that something on record does not keep. The record was not refused: what happened stays visible, and where the
 * rule denies it an effect it has none.
 *
 * @param code what is wrong, in one word
 * @param rule id of the rule
 * @param law what the rule rests on
 * @param detail what is wrong, in a sentence
 * @param remedy what would put it right
 */
@Schema(name = "Finding")
public record Finding(
        @Schema(examples = "IMPOSED_SUPPORT") String code,
        @Schema(examples = "SUP-1") String rule,
        String law,
        String detail,
        String remedy) {

    public static Finding of(String code, RegistryRule rule, String detail, String remedy) {
        return new Finding(code, rule.id(), rule.basis(), detail, remedy);
    }
}
