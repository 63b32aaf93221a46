package org.openccg.authorisation.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openccg.platform.directory.Standing;

/**
 * Which applications a caller may see, as a condition of every query. Absent and foreign ones are the same to it.
 *
 * @param everything national bodies and services
 * @param offices codes of the offices the caller is a manager for, directly, from above or as successor
 * @param reviewer the caller as somebody who can be named a substitute, or nobody
 * @param subject the caller as a person appointed in a group, or nobody
 * @param practices practices the caller acts for
 * @param today the day on which appointments must hold
 */
record Sight(
        boolean everything, Set<String> offices, UUID reviewer, UUID subject, Set<String> practices, LocalDate today) {

    static final String CONDITION = """
            (:everything = true
             or a.office.code in :offices
             or a.applicants.officer.subject = :subject
             or exists (select 1 from a.applicants.parties party where party.subject = :subject
                and party.from <= :today and (party.to is null or party.to > :today))
             or exists (select 1 from a.review.substitutes each where each.subject = :reviewer
                and each.round = a.review.round)
             or exists (select 1 from a.applicants.practices practice where practice.code in :practices))""";

    private static final UUID NOBODY = new UUID(0, 0);

    static Sight of(Standing standing) {
        var caller = standing.caller();
        boolean manager = caller.is("manager");
        boolean gp = caller.is("gp");
        boolean everything = caller.is("service")
                || (caller.is("doh") && standing.holds("national"))
                || ((manager || caller.is("authorising-officer")) && standing.holds("nhscb"));
        return new Sight(
                everything,
                manager ? standing.offices() : Set.of(),
                manager ? caller.subject() : NOBODY,
                gp ? caller.subject() : NOBODY,
                gp ? caller.organisationsOf("practice") : Set.of(),
                standing.day());
    }

    Map<String, Object> parameters() {
        return Map.of(
                "everything", everything,
                "offices", offices,
                "reviewer", reviewer,
                "subject", subject,
                "practices", practices,
                "today", today);
    }
}
