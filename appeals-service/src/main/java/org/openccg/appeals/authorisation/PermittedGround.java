package org.openccg.appeals.authorisation;

import java.util.Arrays;

/** The grounds the law lets a block rest on; whatever else a decision cites cannot carry it, proved or not. */
enum PermittedGround {
    MIN_APPLICANTS,
    CONSTITUTION_NONCOMPLIANT,
    MEMBER_INELIGIBLE,
    AREA_OVERLAP,
    AREA_NON_CONTIGUOUS,
    RESIDENCE_MAJORITY,
    LA_CROSSING_UNJUSTIFIED,
    AO_UNSUITABLE,
    GOVERNING_BODY_NONCOMPLIANT,
    FINANCIAL_CONTROL,
    FUNCTIONS_NOT_DISCHARGEABLE,
    MEMBER_PARTICIPATION,
    NAME_NONCOMPLIANT;

    static boolean isOne(String ground) {
        return Arrays.stream(values()).anyMatch(each -> each.name().equals(ground));
    }
}
