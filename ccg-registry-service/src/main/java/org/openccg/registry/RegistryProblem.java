package org.openccg.registry;

import org.openccg.platform.problem.ProblemType;

/** Every problem this service can answer with, beside those all services share. */
public enum RegistryProblem implements ProblemType {
    NOT_YOUR_PRACTICE(403, "You do not act for this practice"),
    NOT_THE_CHAIR(403, "Only the group's chair may do this"),
    NOT_THE_APPEALS_SERVICE(403, "Only the appeals service may do this"),
    NOT_THE_DEPARTMENT(403, "Only the Department of Health may do this"),
    NOT_THE_HEAD(403, "Only the head of the office, of one above it, or the Department may do this"),
    NOT_THE_REVIEWING_OFFICE(403, "Only the office that reviews the group, or one above it, may do this"),
    NOT_THE_BOARD(403, "Only the NHS Commissioning Board may do this"),
    NOT_YOURSELF(403, "Only the person concerned may do this"),
    ALREADY_APPOINTED(409, "This person already holds this capacity"),
    CHOSEN_BY_PRACTICES(409, "The practices chose who holds this"),
    ALREADY_PROPOSED(409, "This handover is open already"),
    HANDOVER_CLOSED(409, "The handover is no longer open"),
    INVITATION_CLOSED(409, "The invitation is no longer open"),
    OVER_ALREADY(409, "It is over already"),
    STAYED(409, "The status quo is kept while the group's appeal is open"),
    PARTY_ENDED(409, "A group that was to share has ended"),
    CYCLIC_SUCCESSION(409, "The group cannot succeed one it became"),
    STAY_DIFFERS(409, "The appeal already has a stay for something else"),
    CCG_NAME_INVALID(422, "The name is not one a group may have"),
    LEAD_NOT_ELECTED(422, "Only a majority of the practices can put this person into that place"),
    SUPPORT_WITHOUT_EFFECT(422, "Support on these terms has no effect, whoever decides it"),
    MIN_APPLICANTS(422, "Too few providers apply together"),
    IMPORT_FAULTY(422, "The files cannot be imported; nothing was stored");

    private final int status;
    private final String title;

    RegistryProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
