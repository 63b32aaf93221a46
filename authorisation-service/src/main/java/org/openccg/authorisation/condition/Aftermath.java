package org.openccg.authorisation.condition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Consequence;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.condition.ConditionEntry.Happened;
import org.openccg.authorisation.conflict.Acting;

/** What becomes of conditions when the case goes another way: a ruling quashes them, a decision without them drops them. */
@ApplicationScoped
class Aftermath implements Consequence {

    private final Conditions conditions;
    private final Proposing proposing;
    private final Periods periods;

    Aftermath(Conditions conditions, Proposing proposing, Periods periods) {
        this.conditions = conditions;
        this.proposing = proposing;
        this.periods = periods;
    }

    @Override
    public void of(Application application, Status before, String what, Acting by, Instant at) {
        if (before == Status.NOTICE_SERVED && application.status() != Status.NOTICE_SERVED) {
            proposing.drop(application.id());
        }
        boolean ruled = what.equals("REMIT") || what.equals("SUBSTITUTE");
        if (ruled && before == Status.AUTHORISED_WITH_CONDITIONS && !application.isConditional()) {
            quash(application, Person.of(by), at);
        }
    }

    private void quash(Application application, Person by, Instant at) {
        var ended = new HashSet<UUID>();
        conditions.pending(application.id()).forEach(each -> {
            each.period().ifPresent(ended::add);
            each.quash();
            conditions.note(each, Happened.of(ConditionStep.QUASH, "A ruling on appeal ended it.", by, at));
        });
        ended.forEach(period -> periods.leave(application, period, by, at));
    }
}
