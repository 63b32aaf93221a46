package org.openccg.authorisation.condition;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much support a condition brings, and how much it takes away: each level reaches further than the one before. */
public enum SupportLevel {
    I("A model document or toolkit to work from"),
    II("Advice and expertise"),
    III("Decisions signed off by the NHS Commissioning Board"),
    IV("A named team or person put in, with directions"),
    V("Another accountable officer"),
    VI("Particular functions removed"),
    VII("All functions removed");

    private final String words;

    SupportLevel(String words) {
        this.words = words;
    }

    /** By its Roman number as it is written in requests and in the catalogue. */
    public static Optional<SupportLevel> of(@Nullable String written) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(written))
                .findFirst();
    }

    static SupportLevel of(int number) {
        return values()[number - 1];
    }

    public int number() {
        return ordinal() + 1;
    }

    public String words() {
        return words;
    }

    public boolean isAbove(SupportLevel other) {
        return compareTo(other) > 0;
    }

    /** Whether it takes the rules of a block (BLK-1 to BLK-8) to impose it. */
    public boolean isAsABlock() {
        return compareTo(IV) >= 0;
    }

    /** Whether functions of the group are exercised by others. */
    public boolean withholds() {
        return compareTo(VI) >= 0;
    }

    /** What the group can do against it, in words. */
    public String remedy() {
        if (isAsABlock()) {
            return "The group may appeal to the Department of Health.";
        }
        return this == III
                ? "The group may ask for a review on papers."
                : "There is no appeal against support of this level.";
    }
}
