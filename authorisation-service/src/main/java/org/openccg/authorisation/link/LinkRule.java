package org.openccg.authorisation.link;

import java.time.LocalDate;
import java.util.Set;
import org.openccg.authorisation.engagement.Linking;

/**
 * Which suggestions a notice is seen beside (BLK-10): made in the ninety days before it was served, by the office that
 * serves it or one in its chain. When they were logged does not matter.
 *
 * @param servedOn the day of the notice
 * @param chain codes of that office, of those above and below it, and of its successors
 */
record LinkRule(LocalDate servedOn, Set<String> chain) {

    static final int DAYS = 90;

    LocalDate since() {
        return servedOn.minusDays(DAYS);
    }

    boolean links(Linking suggestion) {
        return suggestion.office() != null
                && chain.contains(suggestion.office())
                && !suggestion.madeOn().isBefore(since())
                && !suggestion.madeOn().isAfter(servedOn);
    }
}
