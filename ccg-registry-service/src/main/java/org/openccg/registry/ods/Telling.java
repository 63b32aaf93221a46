package org.openccg.registry.ods;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The first of many sentences.
 *
 * @param more how many were left out
 */
public record Telling(
        @Schema(examples = "[\"Practice Z90001 moves from 07L to 08K on 1 April 2013.\"]")
        List<String> first,

        int more) {

    static final int AT_MOST = 100;

    /** Takes all sentences and keeps the first. */
    static final class Teller {

        private final List<String> first = new ArrayList<>();
        private int more;

        void tell(String sentence) {
            if (first.size() < AT_MOST) {
                first.add(sentence);
            } else {
                more++;
            }
        }

        Telling told() {
            return new Telling(List.copyOf(first), more);
        }
    }
}
