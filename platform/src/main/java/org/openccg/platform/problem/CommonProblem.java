package org.openccg.platform.problem;

/** Problems every service can answer with, whatever it is about. */
public enum CommonProblem implements ProblemType {
    UNREADABLE(400, "The request cannot be read"),
    IDEMPOTENCY_KEY_MISSING(400, "The request needs an Idempotency-Key"),
    NOT_SIGNED_IN(401, "Sign in first"),
    NOT_PERMITTED(403, "You are not permitted to do this"),
    NOT_FOUND(404, "There is nothing here, or it is not yours to see"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    NOT_ACCEPTABLE(406, "The answer is not available in the form asked for"),
    STEP_NOT_ALLOWED(409, "The step is not allowed now"),
    IN_FLIGHT(409, "The same request is being worked on"),
    CONFLICTING_CHANGE(409, "The change collides with what is stored"),
    EVENT_OUT_OF_ORDER(409, "An earlier event of the case is missing"),
    CHANGED_MEANWHILE(412, "Somebody changed this meanwhile"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is not in a form accepted here"),
    INVALID(422, "Some of the content must change"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for another request"),
    UNKNOWN_EVENT(422, "No event of this kind is taken from this sender"),
    IF_MATCH_MISSING(428, "Say which version you are changing"),
    UNEXPECTED(500, "Something went wrong on our side"),
    PEER_UNAVAILABLE(503, "A service needed for this does not answer at the moment");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
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
