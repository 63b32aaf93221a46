package org.openccg.platform.directory;

import java.time.LocalDate;
import java.util.Set;
import org.openccg.platform.security.Caller;

/**
 * For which offices a caller acts on a day.
 *
 * @param claims the claims of the token that count, and those of offices the caller was made a deputy in
 * @param offices codes of the offices claimed, of the offices below them, and of all whose successors they are
 */
public record Standing(Caller caller, LocalDate day, Set<String> claims, Set<String> offices) {

    /** By code, whether directly, from above or as successor. */
    public boolean actsFor(String office) {
        return offices.contains(office);
    }

    /** By claim, and directly. */
    public boolean holds(String claim) {
        return claims.contains(claim);
    }
}
