package org.openccg.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openccg.client.Problem.Fault;

class ProblemTest {

    @Test
    void a_refusal_is_read_with_its_rule_its_faults_and_its_facts() {
        var problem = Problem.in("""
                        {"type": "/problems/step-not-allowed", "title": "The step is not allowed now", "status": 409,
                         "code": "STEP_NOT_ALLOWED", "rule": "ABC-1", "current": "DRAFT", "allowed": ["SUBMIT"],
                         "faults": [{"detail": "One.", "rule": "ABC-1", "pointer": "/a"}, {"detail": "Two.", "new": 1}]}
                        """).orElseThrow();
        assertThat(problem.status()).isEqualTo(409);
        assertThat(problem.code()).isEqualTo("STEP_NOT_ALLOWED");
        assertThat(problem.faults())
                .containsExactly(
                        new Fault("One.", "ABC-1", null, null, "/a"), new Fault("Two.", null, null, null, null));
        assertThat(problem.facts()).isEqualTo(Map.of("current", "DRAFT", "allowed", List.of("SUBMIT")));
        assertThat(problem.restsOn("ABC-1")).isTrue();
        assertThat(problem.restsOn("ABC-2")).isFalse();
    }

    @Test
    void a_refusal_without_faults_has_none() {
        var problem = Problem.in("{\"status\": 404, \"code\": \"NOT_FOUND\"}").orElseThrow();
        assertThat(problem.faults()).isEmpty();
        assertThat(problem.facts()).isEmpty();
    }

    @Test
    void what_something_between_answers_is_no_problem() {
        assertThat(Problem.in("<html>Bad gateway</html>")).isEmpty();
        assertThat(Problem.in("")).isEmpty();
        assertThat(Problem.in(null)).isEmpty();
    }
}
