package org.openccg.platform.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Recorded;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** The version the caller looked at before asking for a change. */
@RequestScoped
public class IfMatch {

    private final HttpHeaders headers;
    private final Trail trail;

    IfMatch(HttpHeaders headers, Trail trail) {
        this.headers = headers;
        this.trail = trail;
    }

    /** Refuses with 412, and with what happened since, when the case has moved on from the version looked at. */
    public void expects(UUID caseId, int present) {
        String given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null || given.equals("*") || given.equals("\"" + present + "\"")) {
            return;
        }
        throw new Refused(
                CommonProblem.CHANGED_MEANWHILE,
                List.of(new Fault(
                        null,
                        "You looked at version %s; it is now \"%d\".".formatted(given, present),
                        "Read it again, look at what changed, and repeat your request with the new ETag.",
                        null)),
                Map.of("present", "\"" + present + "\"", "changes", changes(caseId, version(given))));
    }

    private List<Map<String, Object>> changes(UUID caseId, @Nullable Integer since) {
        return since == null
                ? List.of()
                : trail.after(caseId, since).stream().map(IfMatch::change).toList();
    }

    private static Map<String, Object> change(Recorded entry) {
        return Map.of("step", entry.step(), "at", entry.at(), "capacity", entry.capacity());
    }

    private static @Nullable Integer version(String given) {
        String digits = given.replaceAll("^(W/)?\"|\"$", "");
        return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : null;
    }
}
