package org.openccg.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Which failure becomes which problem, the same in every service. */
class CommonProblems {

    /** SQL state of an exclusion constraint: uniqueness over ranges. */
    private static final String EXCLUSION = "23P01";

    private static final Logger LOG = Logger.getLogger(CommonProblems.class);

    @ServerExceptionMapper
    Response refused(Refused e) {
        return Problem.of(e.type(), e.faults(), e.facts()).toResponse();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        var faults = e.getConstraintViolations().stream()
                .map(CommonProblems::fault)
                .sorted(java.util.Comparator.comparing(fault -> String.valueOf(fault.pointer())))
                .toList();
        return Problem.of(CommonProblem.INVALID, faults).toResponse();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(SecurityException e) {
        return Response.fromResponse(one(
                        CommonProblem.NOT_SIGNED_IN,
                        "No valid token came with the request.",
                        "Send a bearer token that is still valid."))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response notPermitted(ForbiddenException e) {
        return one(
                CommonProblem.NOT_PERMITTED,
                "Your role or duty does not include this.",
                "Ask a person whose role includes it; the OpenAPI document names the roles of each operation.");
    }

    @ServerExceptionMapper
    Response peerUnavailable(PeerUnavailable e) {
        LOG.warn(e.getMessage(), e.getCause());
        var answer = one(
                CommonProblem.PEER_UNAVAILABLE, e.getMessage() + ".", "Nothing was changed. Try again in a moment.");
        return Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, 5).build();
    }

    @ServerExceptionMapper({
        MismatchedInputException.class,
        UnrecognizedPropertyException.class,
        InvalidFormatException.class,
        JsonMappingException.class,
        JsonProcessingException.class
    })
    Response unreadable(JsonProcessingException e) {
        return Problem.of(CommonProblem.UNREADABLE, List.of(Unreadable.fault(e)))
                .toResponse();
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException e) {
        return one(
                CommonProblem.CHANGED_MEANWHILE,
                "Another request changed it while this one was worked on.",
                "Read it again, look at what changed, and repeat your request.");
    }

    @ServerExceptionMapper
    Response collides(org.hibernate.exception.ConstraintViolationException e) {
        if (e.getKind() != ConstraintKind.UNIQUE && !EXCLUSION.equals(e.getSQLState())) {
            return unexpected(e);
        }
        LOG.infof("Refused by constraint %s", e.getConstraintName());
        return one(
                CommonProblem.CONFLICTING_CHANGE,
                "Another request stored the same thing at the same moment.",
                "Read the present state and repeat your request if it is still needed.");
    }

    @ServerExceptionMapper
    Response storage(PersistenceException e) {
        return e.getCause() instanceof org.hibernate.exception.ConstraintViolationException cause
                ? collides(cause)
                : unexpected(e);
    }

    /** Whatever the framework itself refuses: no such path, wrong method, wrong media type, unreadable body. */
    @ServerExceptionMapper
    Response refusedByTheFramework(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        return switch (e.getResponse().getStatus()) {
            case 401 -> notSignedIn(new UnauthorizedException());
            case 403 -> notPermitted(new ForbiddenException());
            case 404 -> Problem.of(CommonProblem.NOT_FOUND, List.of()).toResponse();
            case 405 ->
                one(
                        CommonProblem.METHOD_NOT_ALLOWED,
                        "This path does not know that method.",
                        "See /q/openapi for what can be done here.");
            case 406 ->
                one(
                        CommonProblem.NOT_ACCEPTABLE,
                        "The Accept header names no form we can give.",
                        "Accept application/json.");
            case 413 ->
                one(CommonProblem.TOO_LARGE, "The body is larger than allowed.", "Send less, or in several parts.");
            case 415 ->
                one(
                        CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                        "The Content-Type is not accepted here.",
                        "See /q/openapi for the media type of this operation.");
            case 400 ->
                one(
                        CommonProblem.UNREADABLE,
                        "The request or its body is malformed.",
                        "See /q/openapi for what is expected here.");
            default -> unexpected(e);
        };
    }

    /** A fault of ours. The caller gets an id; everything else stays in the log. */
    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        var id = UUID.randomUUID();
        LOG.errorf(e, "Unexpected failure %s", id);
        return Problem.of(
                        CommonProblem.UNEXPECTED,
                        List.of(new Fault(
                                null,
                                "The failure is logged as " + id + ".",
                                "Try again; if it stays, report that id.",
                                null)),
                        Map.of("failure", id))
                .toResponse();
    }

    private static Response one(CommonProblem type, String detail, String remedy) {
        return Problem.of(type, List.of(new Fault(null, detail, remedy, null))).toResponse();
    }

    /** The path without the method's and the parameter's own names, as a JSON pointer. */
    private static Fault fault(ConstraintViolation<?> violation) {
        String pointer = java.util.stream.StreamSupport.stream(
                        violation.getPropertyPath().spliterator(), false)
                .skip(1)
                .filter(node -> node.getKind() != jakarta.validation.ElementKind.PARAMETER
                        || violation
                                        .getPropertyPath()
                                        .toString()
                                        .chars()
                                        .filter(c -> c == '.')
                                        .count()
                                == 1)
                .map(node -> (node.getIndex() == null ? "" : "/" + node.getIndex())
                        + (node.getName() == null ? "" : "/" + node.getName()))
                .collect(Collectors.joining());
        return new Fault(null, pointer + " " + violation.getMessage(), null, pointer);
    }
}
