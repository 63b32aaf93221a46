package org.openccg.registry.ods;

import java.util.BitSet;

/** A set of practices' codes that never takes more than a few hundred kilobytes: a letter and five digits are a number. */
final class PracticeCodes {

    private static final int PER_LETTER = 100_000;

    private final BitSet codes = new BitSet();

    /** False when it was there already; a code that is none is never there. */
    boolean add(String code) {
        if (!Sheet.PRACTICE_CODE.matcher(code).matches()) {
            return true;
        }
        int number = number(code);
        boolean isNew = !codes.get(number);
        codes.set(number);
        return isNew;
    }

    boolean contains(String code) {
        return Sheet.PRACTICE_CODE.matcher(code).matches() && codes.get(number(code));
    }

    private static int number(String code) {
        return (code.charAt(0) - 'A') * PER_LETTER + Integer.parseInt(code.substring(1));
    }
}
