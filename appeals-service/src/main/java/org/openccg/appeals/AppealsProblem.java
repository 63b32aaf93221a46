package org.openccg.appeals;

import org.openccg.platform.problem.ProblemType;

/** Every problem this service can answer with, beside those all services share. */
public enum AppealsProblem implements ProblemType {
    NO_STANDING(403, "You cannot appeal for this group"),
    BARRED(403, "You are barred from this step of the appeal"),
    DECLARATION_MISSING(409, "Declare your interests before you open the appeal"),
    APPEAL_ALREADY_OPEN(409, "This decision already has an appeal"),
    NO_LONGER_A_DRAFT(409, "The appeal is lodged and its text stands"),
    DECISION_FILE_ALTERED(409, "The decision file is not what was sealed"),
    RESPONSE_TIME_RUNNING(409, "The office may still respond"),
    REPLY_TIME_RUNNING(409, "The group may still reply"),
    RULING_NOT_APPLIED(409, "The ruling has not been put into effect yet"),
    NO_SUCH_RULING(409, "There is no ruling this could be about"),
    NOT_APPEALABLE(422, "This cannot be appealed against"),
    NOTICE_INCOMPLETE(422, "The notice of appeal is not complete"),
    OUT_OF_TIME(422, "The time to appeal is over"),
    GROUND_NOT_NOTIFIED(422, "The group was given no notice of this ground"),
    FINDINGS_MISSING(422, "A ground of the decision has no finding"),
    OUTCOME_INCONSISTENT(422, "The remedy does not follow from the findings"),
    REMEDY_NOT_OPEN(422, "This remedy is not open as it stands");

    private final int status;
    private final String title;

    AppealsProblem(int status, String title) {
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
