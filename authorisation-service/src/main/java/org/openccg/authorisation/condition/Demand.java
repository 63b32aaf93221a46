package org.openccg.authorisation.condition;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a condition asks of a group, as whoever proposes it has to say; the last four are beyond the law (CND-3). */
public enum Demand {
    PLAN(null),
    DOCUMENT(null),
    TRAINING(null),
    REPORTING(null),
    APPOINTMENT(null),
    SIGN_OFF(null),
    MERGER("A merger is on the application of the groups themselves (s.14G); nothing lets anybody impose it."),
    SUPPLIER("From whom a group buys its support is its own choice; no matter of s.14C(2) is about it."),
    BOUNDARY("An area is weighed under Sch 1 para 2(d) only; no office's geography is a matter of s.14C(2)."),
    HEADCOUNT("How many people a group or an office employs is no matter of s.14C(2).");

    private final @Nullable String lacking;

    Demand(@Nullable String lacking) {
        this.lacking = lacking;
    }

    static Optional<Demand> of(String written) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(written))
                .findFirst();
    }

    /** Why the law does not hold it, where it does not. */
    Optional<String> lacking() {
        return Optional.ofNullable(lacking);
    }

    static String lawful() {
        return Arrays.stream(values())
                .filter(each -> each.lacking == null)
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }
}
