package org.openccg.authorisation;

import org.openccg.platform.problem.ProblemType;

/** Every problem of its own this service can answer with. */
public enum AuthorisationProblem implements ProblemType {
    SELF_REVIEW(403, "You had a part in this case that keeps you from this one"),
    INDEPENDENT_REVIEW(403, "Somebody outside the group's own offices decides this"),
    CONFLICT_OF_INTEREST(403, "An interest of yours keeps you from this"),
    SECOND_PERSON_NEEDED(403, "A second person has to do this"),
    NOT_ALLOCATED(403, "Somebody else is allocated to this"),
    DECLARATION_MISSING(409, "Declare your interests in this case first"),
    COUNTERSIGNATURE_MISSING(409, "Your declaration has to be countersigned first"),
    SUBSTITUTE_NOT_NEEDED(409, "Somebody entitled to this is still free"),
    APPLICATION_OPEN(409, "The group already has an application"),
    NO_REVIEWING_OFFICE(409, "The group has no office that reviews it"),
    RETURN_CLOSED(409, "The application can no longer be returned"),
    RECOMMENDED_OTHERWISE(409, "The moderator did not recommend a block"),
    NOTICE_UNCONFIRMED(409, "A second person has to confirm the words of the notice"),
    NOTICE_OUTDATED(409, "What the notice rests on changed after it was served"),
    REPRESENTATIONS_OPEN(409, "The group may still make representations"),
    NO_CHECKPOINT_YET(409, "No checkpoint covers the record yet"),
    BUNDLE_TOO_LARGE(409, "The case is too large for one PDF"),
    INFORMATION_NOT_DUE(409, "The time to answer is not over"),
    DAY_OFF_KNOWN(409, "The day is a day off already"),
    ALREADY_ALLOCATED(409, "Somebody is allocated to this already"),
    ALREADY_CLAIMED(409, "Somebody is on it already"),
    NOT_CLAIMED(409, "Nobody is on it"),
    ALLOCATION_RELEASED(409, "The allocation was released before"),
    NOBODY_FREE(409, "Everybody who could be allocated is barred"),
    FINDING_MODERATED(409, "The moderator has changed the finding"),
    SURVEY_OPEN(409, "The stakeholder survey is still open"),
    SURVEY_CLOSED(409, "The stakeholder survey takes no more responses"),
    NO_SURVEY(409, "There is no stakeholder survey"),
    MOVE_PROPOSED(409, "A move to another wave waits for an answer"),
    CONSENT_REQUIRED(409, "The other side has to agree"),
    MEETING_STANDS(409, "What the meeting decided stands"),
    AVOIDING_CLOSED(409, "The decision can no longer be undone"),
    WAIVING_CLOSED(409, "Notice can no longer be waived"),
    RATIFYING_CLOSED(409, "The meeting cannot be ratified"),
    NOTICE_NOT_SEVERE(409, "The notice was not severely short"),
    UPLOAD_INCOMPLETE(409, "Parts of the upload are missing"),
    UPLOAD_OVER(409, "The upload takes nothing more"),
    EVIDENCE_AWAITS_SCAN(409, "The document has not been scanned for malware yet"),
    EVIDENCE_QUARANTINED(409, "The document carries malware"),
    REDACTION_ASKED(409, "The redaction was asked for already"),
    REDACTION_DECIDED(409, "The redaction was decided already"),
    EVIDENCE_REDACTED(410, "The document's content was destroyed"),
    INCOMPLETE(422, "The application is not complete"),
    LETTER_INVALID(422, "This letter cannot count as a signature"),
    STATEMENT_INVALID(422, "A statement cannot be saved"),
    AMENDMENT_INVALID(422, "The amendment cannot be proposed"),
    EVIDENCE_INVALID(422, "The document cannot be accepted as evidence"),
    EVIDENCE_INFECTED(422, "The document carries malware and was not taken"),
    UPLOAD_DAMAGED(422, "What arrived is not what was announced"),
    FINDING_INVALID(422, "A finding is not complete"),
    INFORMATION_REQUEST_INVALID(422, "The request for information cannot be made so"),
    ANSWER_INVALID(422, "The answer cannot be taken so"),
    DAY_OFF_INVALID(422, "This cannot be a day off"),
    NO_SUCH_TIME(422, "England's clocks skipped that time"),
    ALLOCATION_INVALID(422, "This person cannot be allocated"),
    ASSIGNEE_UNFIT(422, "This person cannot do it"),
    SURVEY_INVALID(422, "The stakeholder survey cannot be made like this"),
    RESPONSES_INVALID(422, "The responses cannot be taken as they are"),
    SITE_VISIT_INVALID(422, "The report of the site visit is not right"),
    RECOMMENDATION_INVALID(422, "The recommendation does not fit the findings"),
    PROHIBITED_GROUND(422, "A ground is not one the law permits"),
    GROUND_UNSUPPORTED(422, "A ground is not supported"),
    ALTERNATIVES_NOT_CONSIDERED(422, "Milder measures were not considered"),
    CALL_INVALID(422, "The telephone call cannot be noted so"),
    REPRESENTATION_INVALID(422, "The representation cannot be taken so"),
    SIGNATORY_NOT_INDEPENDENT(422, "Whoever signs must not belong to those who review"),
    SUBSTITUTE_UNFIT(422, "This person cannot be the substitute"),
    DECISION_INCOMPLETE(422, "The decision is not complete"),
    TIME_UNCLEAR(422, "A time given is none, or is two"),
    SUGGESTION_ELSEWHERE(422, "Suggestions of this kind are kept by the register"),
    NOT_ADVICE(422, "This is not advice"),
    SUMS_WRONG(422, "The sums do not add up");

    private final int status;
    private final String title;

    AuthorisationProblem(int status, String title) {
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
