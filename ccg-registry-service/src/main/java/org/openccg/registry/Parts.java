package org.openccg.registry;

import java.util.Locale;

/** Looking for parts of texts in a way that an index helps. */
public final class Parts {

    /** Shorter parts stand nearly everywhere, and no index knows them. */
    public static final int SHORTEST = 3;

    private Parts() {}

    /** A pattern for {@code lower(…) like}; what it looks for is taken literally. */
    public static String containing(String part) {
        String literally = part.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + literally + "%";
    }

    /** What comes after every text that begins so, in the order of bytes. */
    public static String after(String beginning) {
        return beginning + Character.toString(Character.MAX_CODE_POINT);
    }
}
