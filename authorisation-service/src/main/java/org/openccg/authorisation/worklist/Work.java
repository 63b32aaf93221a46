package org.openccg.authorisation.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.AtHand;
import org.openccg.authorisation.application.By;
import org.openccg.authorisation.task.TaskFor;

/**
 * One thing somebody can do now.
 *
 * @param id the same for everybody who could do it
 * @param by who could; for those of a group and for what is no part of a case's review, nobody in particular
 * @param words the next action, as a sentence
 * @param href where it is done
 */
public record Work(
        String id,
        WorkKind kind,
        @Nullable AtHand at,
        TaskFor whose,
        @Nullable By by,
        String words,
        String href,
        @Nullable LocalDate dueOn,
        boolean overdue) {

    /** Overdue first, then by the day it is due, then by id; what has no day comes last. */
    static final Comparator<Work> ORDER = Comparator.comparing(Work::key).thenComparing(Work::id);

    /** Its place in the order, beside its id. */
    public String key() {
        return (overdue ? "0" : "1") + (dueOn == null ? "9999-12-31" : dueOn);
    }

    /** The case it belongs to, if it belongs to one. */
    public Optional<Application> ofCase() {
        return Optional.ofNullable(at).map(AtHand::application);
    }
}
