package org.openccg.authorisation.application;

import static org.openccg.authorisation.application.Status.AUTHORISED;
import static org.openccg.authorisation.application.Status.AUTHORISED_WITH_CONDITIONS;
import static org.openccg.authorisation.application.Status.BLOCKED;
import static org.openccg.authorisation.application.Status.DEFERRED;
import static org.openccg.authorisation.application.Status.DRAFT;
import static org.openccg.authorisation.application.Status.IN_MODERATION;
import static org.openccg.authorisation.application.Status.IN_REVIEW;
import static org.openccg.authorisation.application.Status.NOTICE_SERVED;
import static org.openccg.authorisation.application.Status.RECOMMENDED;
import static org.openccg.authorisation.application.Status.SUBMITTED;
import static org.openccg.authorisation.application.Status.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openccg.platform.problem.Refused;

/** Everything that can happen to an application: the whole transition table, and by whom. */
public enum Step {
    SUBMIT(By.GROUP, SUBMITTED, DRAFT),
    RETURN(By.MANAGER, DRAFT, SUBMITTED),
    ACCEPT(By.MANAGER, IN_REVIEW, SUBMITTED),
    MODERATE(By.OTHER_MANAGER, IN_MODERATION, IN_REVIEW),
    RECOMMEND(By.MODERATOR, RECOMMENDED, IN_MODERATION),
    SERVE_NOTICE(By.MANAGER, NOTICE_SERVED, RECOMMENDED),
    RENOTIFY(By.MANAGER, NOTICE_SERVED, NOTICE_SERVED),
    RECONSIDER(By.MANAGER, IN_MODERATION, NOTICE_SERVED),
    AUTHORISE(By.AUTHORISING_OFFICER, AUTHORISED, RECOMMENDED, NOTICE_SERVED),
    IMPOSE_CONDITIONS(By.AUTHORISING_OFFICER, AUTHORISED_WITH_CONDITIONS, NOTICE_SERVED),
    BLOCK(By.AUTHORISING_OFFICER, BLOCKED, NOTICE_SERVED),
    DEFER(By.AUTHORISING_OFFICER, DEFERRED, IN_REVIEW, IN_MODERATION, RECOMMENDED, NOTICE_SERVED),
    RESUME(By.MANAGER, IN_REVIEW, DEFERRED),
    WITHDRAW(By.GROUP, WITHDRAWN, DRAFT, SUBMITTED, IN_REVIEW, IN_MODERATION, RECOMMENDED, NOTICE_SERVED, DEFERRED),
    REMIT(By.RULING, IN_REVIEW, BLOCKED, DEFERRED, AUTHORISED_WITH_CONDITIONS),
    SUBSTITUTE(By.RULING, AUTHORISED, BLOCKED, DEFERRED, AUTHORISED_WITH_CONDITIONS),
    DISCHARGE_LAST(By.CONDITION, AUTHORISED, AUTHORISED_WITH_CONDITIONS);

    private final By by;
    private final Status to;
    private final Set<Status> from;

    Step(By by, Status to, Status first, Status... rest) {
        this.by = by;
        this.to = to;
        this.from = EnumSet.of(first, rest);
    }

    public By by() {
        return by;
    }

    /** Where it leads; a ruling may substitute AUTHORISED_WITH_CONDITIONS as well. */
    Set<Status> targets() {
        return this == SUBSTITUTE ? EnumSet.of(to, AUTHORISED_WITH_CONDITIONS) : EnumSet.of(to);
    }

    boolean isFrom(Status status) {
        return from.contains(status);
    }

    /** Whether a person can take it by an operation of this service. */
    public boolean isOffered() {
        return by.isPerson();
    }

    /** How it is written in paths and scopes. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Status apply(Status current) {
        return apply(current, to);
    }

    Status apply(Status current, Status target) {
        if (!isFrom(current) || !targets().contains(target)) {
            throw notAllowed(current);
        }
        return target;
    }

    Optional<Refused> refusal(Status current) {
        return isFrom(current) ? Optional.empty() : Optional.of(notAllowed(current));
    }

    private Refused notAllowed(Status current) {
        return Refused.stepNotAllowed(this, current, offered(current));
    }

    private static List<Step> offered(Status current) {
        return current.steps().stream().filter(Step::isOffered).collect(Collectors.toList());
    }
}
