package org.openccg.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.directory.Directory;

/** Whether somebody works for the offices above a group: by what is said, and by what the directory knows. */
@ApplicationScoped
class Employment {

    private static final LocalDate WITHOUT_END = LocalDate.of(9999, 12, 31);

    private final Directory directory;

    Employment(Directory directory) {
        this.directory = directory;
    }

    /**
     * Whether the person works for the reviewing office, one above or one below it, at any time between the days;
     * secondments out of and into one count.
     *
     * @param said employers and claims, written as in the organisations claim
     * @param to the first day that does not matter; null: all days from the first on do
     */
    boolean isInChainOf(
            @Nullable String reviewingOffice,
            UUID subject,
            Collection<String> said,
            LocalDate from,
            @Nullable LocalDate to) {
        if (reviewingOffice == null) {
            return false;
        }
        var chain = directory.chainOf(reviewingOffice, from);
        return said.stream().map(Employment::code).anyMatch(chain::contains)
                || directory.workedFor(subject, chain, from, to == null ? WITHOUT_END : to.minusDays(1));
    }

    private static String code(String claim) {
        int colon = claim.indexOf(':');
        return colon < 0 ? claim.toUpperCase(Locale.ROOT) : claim.substring(colon + 1);
    }
}
