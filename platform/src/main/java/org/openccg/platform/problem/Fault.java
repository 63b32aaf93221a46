package org.openccg.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param rule the rule it breaks, or null when it breaks none of ours
 * @param detail what is wrong, in a sentence
 * @param remedy what would put it right
 * @param pointer JSON pointer or field name of the place, when there is one
 */
public record Fault(
        @Nullable Rule rule,
        String detail,
        @Nullable String remedy,
        @Nullable String pointer) {

    public static Fault of(Rule rule, String detail, String remedy) {
        return new Fault(rule, detail, remedy, null);
    }

    public Fault at(String place) {
        return new Fault(rule, detail, remedy, place);
    }
}
