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
    NOT_NAMED(403, "Only who is named in the report, or that office, may reply"),
    NOT_PARTICIPANT(403, "Only who leads a group that takes part may do this"),
    NOT_ON_THE_ROLL(403, "The practice has no vote in this ballot"),
    ALREADY_APPOINTED(409, "This person already holds this capacity"),
    CHOSEN_BY_PRACTICES(409, "The practices chose who holds this"),
    ALREADY_PROPOSED(409, "The same is proposed and open already"),
    HANDOVER_CLOSED(409, "The handover is no longer open"),
    INVITATION_CLOSED(409, "The invitation is no longer open"),
    OVER_ALREADY(409, "It is over already"),
    AREA_OVERLAP(409, "Part of this is settled as another group's area"),
    PROPOSAL_ANSWERED(409, "The group has answered this proposal already"),
    IN_A_GROUP_ALREADY(409, "The practice belongs to a group already"),
    REPRESENTATIONS_OPEN(409, "The time for representations has not run out"),
    REPRESENTATIONS_CLOSED(409, "The time for representations has run out"),
    STAYED(409, "The status quo is kept while the group's appeal is open"),
    ALREADY_A_MEMBER(409, "The practice is counted among the group's own already"),
    SETTLED_ELSEWHERE(409, "The practice is a settled member of another group"),
    PARTY_ENDED(409, "A group that was to share has ended"),
    CYCLIC_SUCCESSION(409, "The group cannot succeed one it became"),
    STAY_LIFTED(409, "The stay was lifted already"),
    STAY_DIFFERS(409, "The appeal already has a stay for something else"),
    MERGER_OPEN(409, "A merger of these groups is open already"),
    MERGER_REPEATED(409, "These groups decided about this merger less than six months ago"),
    CONSULTATION_CLOSED(409, "The consultation is over"),
    BALLOT_NOT_READY(409, "The ballot cannot open yet"),
    BALLOT_OPEN(409, "The ballot is still open"),
    BALLOT_CLOSED(409, "The ballot takes no votes now"),
    MERGER_NOT_DUE(409, "The merger cannot take effect now"),
    CCG_NAME_INVALID(422, "The name is not one a group may have"),
    OVERLAPPING_DATES(422, "Two memberships would hold on the same day"),
    LEAD_NOT_ELECTED(422, "Only a majority of the practices can put this person into that place"),
    SUPPORT_WITHOUT_EFFECT(422, "Support on these terms has no effect, whoever decides it"),
    MIN_APPLICANTS(422, "Too few providers apply together"),
    NOTICE_TOO_SHORT(422, "The notice is too short"),
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
