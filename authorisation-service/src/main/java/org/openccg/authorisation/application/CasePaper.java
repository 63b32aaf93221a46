package org.openccg.authorisation.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A paper of a case bundle. Each feature with something that both sides read has a bean of this. What only one of them
 * may see is no part of it, whoever asks.
 */
public interface CasePaper {

    /** Where it comes among the papers: the smallest first. */
    int place();

    String title();

    /** Oldest first, in a bounded number of statements; the same on the same day, whoever asks. */
    List<PaperEntry> entries(Application application, LocalDate today);

    /** Such as "running costs" for RUNNING_COSTS. */
    static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The same at the beginning of a sentence. */
    static String capital(Enum<?> constant) {
        String plain = plain(constant);
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
