package org.openccg.platform.csv;

import java.util.regex.Pattern;

/** Cells as spreadsheets may open them: none is taken for a formula, and none is changed by going out and in again. */
public final class Cells {

    private static final Pattern TAKEN_FOR_A_FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private Cells() {}

    public static String safe(String text) {
        return TAKEN_FOR_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** Takes off again what {@link #safe} put before. */
    public static String plain(String cell) {
        return cell.startsWith("'") && TAKEN_FOR_A_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
