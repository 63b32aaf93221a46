package org.openccg.appeals.appeal;

import static org.openccg.appeals.AppealsProblem.NOTICE_INCOMPLETE;
import static org.openccg.appeals.AppealsProblem.OUT_OF_TIME;
import static org.openccg.appeals.AppealsRule.APL_3;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.Person;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.time.Deadline;

/**
 * How the appeal was lodged; this is its acknowledgement.
 *
 * @param late whether the time to appeal was over
 * @param lateReason the explanation given for that
 */
@Embeddable
public record Lodged(
        @Column(name = "lodged_at") Instant at,
        @Column(name = "lodged_by") UUID subject,
        @Column(name = "lodged_by_name") String name,
        Boolean late,
        @Nullable String lateReason) {

    /** In time, or late with an explanation; refuses together with whatever else was found to be missing. */
    static Lodged by(Person by, Instant at, Deadline timeToAppeal, @Nullable String lateReason, Faults found) {
        boolean late = timeToAppeal.isOverAt(at);
        boolean explained = lateReason != null && !lateReason.isBlank();
        boolean complete = found.isEmpty();
        found.unless(
                !late || explained,
                Fault.of(
                                APL_3,
                                "The last day to appeal was %s (%s)."
                                        .formatted(Deadline.words(timeToAppeal.lastDay()), timeToAppeal.computed()),
                                "Lodge it with the reason why it is late; a case officer then decides on an extension.")
                        .at("/lateReason"));
        found.refuseIfAny(complete ? OUT_OF_TIME : NOTICE_INCOMPLETE);
        return new Lodged(at, by.subject(), by.name(), late, late ? lateReason : null);
    }

    public Person by() {
        return new Person(subject, name);
    }
}
