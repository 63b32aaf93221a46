package org.openccg.registry.governance;

import org.jspecify.annotations.Nullable;

/** What sort of body employs a member of a governing body: some rule a lay member out (SI 2012/1631 Sch 4). */
public enum EmployerKind {
    PRACTICE,
    /** A PCT, an SHA, the Board, an NHS trust or foundation trust, another group. */
    NHS_BODY,
    LOCAL_AUTHORITY,
    /** The Department of Health. */
    DEPARTMENT,
    /** The Care Quality Commission or Monitor. */
    REGULATOR,
    /** Any other provider of health care. */
    CARE_PROVIDER,
    OTHER,
    NONE;

    /** An employer written as in the organisations claim speaks for itself, whatever is said of it. */
    static EmployerKind of(@Nullable String employer, EmployerKind said) {
        if (employer == null) {
            return said;
        }
        if (employer.startsWith("practice:")) {
            return PRACTICE;
        }
        if (employer.startsWith("cluster:") || employer.startsWith("sha-cluster:") || employer.equals("nhscb")) {
            return NHS_BODY;
        }
        return employer.equals("national") ? DEPARTMENT : said;
    }

    /** Whether nobody who works there is a lay member. */
    boolean isNotLay() {
        return this == PRACTICE
                || this == NHS_BODY
                || this == LOCAL_AUTHORITY
                || this == DEPARTMENT
                || this == REGULATOR;
    }
}
