package org.openccg.appeals.response;

import static org.openccg.appeals.AppealsProblem.GROUND_NOT_NOTIFIED;
import static org.openccg.appeals.AppealsRule.APL_10;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.openccg.appeals.Person;
import org.openccg.appeals.authorisation.DecisionFile;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** The blocking office's response to an appeal. */
@Entity
public class Response {

    @Id
    private UUID appealId;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "responded_by"))
    @AttributeOverride(name = "name", column = @Column(name = "responded_by_name"))
    private Person by;

    @Column(name = "responded_at")
    private Instant at;

    private boolean late;
    private boolean opposed;
    private String statement;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "response_answer", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "no")
    private List<Answer> answers;

    protected Response() {}

    public Response(
            UUID appealId,
            Person by,
            Instant at,
            boolean late,
            boolean opposed,
            String statement,
            List<Answer> answers) {
        this.appealId = appealId;
        this.by = by;
        this.at = at;
        this.late = late;
        this.opposed = opposed;
        this.statement = statement;
        this.answers = List.copyOf(answers);
    }

    /** Refuses an answer that relies on anything the frozen decision does not rest on. */
    public static void checkNotified(List<Answer> answers, DecisionFile file) {
        var faults = new Faults();
        for (int i = 0; i < answers.size(); i++) {
            var each = answers.get(i);
            faults.unless(
                    !file.cited(each.ground(), each.criterion()).isEmpty(),
                    Fault.of(
                                    APL_10,
                                    "The decision does not rest on %s."
                                            .formatted(
                                                    each.criterion() == null
                                                            ? each.ground()
                                                            : each.ground() + " (" + each.criterion() + ")"),
                                    "Answer on the grounds the group was given notice of: " + file.citable())
                            .at("/answers/" + i + "/ground"));
        }
        faults.refuseIfAny(GROUND_NOT_NOTIFIED);
    }

    public Person by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public boolean isLate() {
        return late;
    }

    public boolean isOpposed() {
        return opposed;
    }

    public String statement() {
        return statement;
    }

    public List<Answer> answers() {
        return List.copyOf(answers);
    }
}
