package org.openccg.authorisation.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.openccg.authorisation.Facts;
import org.openccg.authorisation.appeals.Ruling.Remedy;
import org.openccg.authorisation.application.Announcements;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Applications;
import org.openccg.authorisation.application.Handling;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.application.Step;
import org.openccg.platform.outbox.Event;
import org.openccg.platform.outbox.EventHandler;
import org.openccg.platform.outbox.Outbox;

/** Does what a ruling says, once, and confirms it; the first ruling that settles an outcome locks it. */
@ApplicationScoped
class RulingGiven implements EventHandler {

    private static final String WITHOUT_EFFECT = "RULING_WITHOUT_EFFECT";

    private final Handling handling;
    private final Facts facts;
    private final Applications applications;
    private final Announcements announcements;
    private final Outbox outbox;

    RulingGiven(Handling handling, Facts facts, Applications applications, Announcements announcements, Outbox outbox) {
        this.handling = handling;
        this.facts = facts;
        this.applications = applications;
        this.announcements = announcements;
        this.outbox = outbox;
    }

    @Override
    public String type() {
        return "RULING_GIVEN";
    }

    @Override
    public String sender() {
        return Appeal.SENDER;
    }

    @Override
    public void handle(Event event) {
        var ruling = facts.read(event, Ruling.class);
        boolean effective = applications
                .toChange(ruling.applicationId())
                .canFollow(ruling.remedy().step());
        if (effective && ruling.remedy() != Remedy.DISMISS) {
            makeWay(ruling.applicationId());
        }
        String what = effective ? ruling.remedy().name() : WITHOUT_EFFECT;
        handling.hear(ruling.applicationId(), what, (application, by, at) -> {
            if (effective) {
                apply(ruling, application, at);
            }
            var applied = new Applied(ruling.appealId(), application.id(), application.status());
            outbox.tell(Appeal.SENDER, ruling.appealId(), "RULING_APPLIED", at, applied);
            return Map.of(
                    "appealId", ruling.appealId(),
                    "rulingId", ruling.rulingId(),
                    "remedy", ruling.remedy());
        });
    }

    private void apply(Ruling ruling, Application application, Instant at) {
        switch (ruling.remedy()) {
            case DISMISS -> application.dismiss(ruling.rulingId(), at);
            case REMIT -> application.remit(at);
            case SUBSTITUTE -> {
                application.substitute(ruling.substituted(), ruling.rulingId(), at);
                announcements.decided(application, ruling.appealId(), at);
            }
        }
    }

    /** A later application of the group ends when an earlier one comes to life again. */
    private void makeWay(UUID revived) {
        var group = applications.toChange(revived).applicants().groupId();
        applications.ofGroup(group).stream()
                .filter(other -> !other.id().equals(revived) && other.status().isUndecided())
                .forEach(other -> handling.hear(other.id(), Step.WITHDRAW.name(), (application, by, at) -> {
                    application.giveWay(at);
                    announcements.withdrawn(application, at);
                    return Map.of("revived", revived);
                }));
    }

    record Applied(UUID appealId, UUID applicationId, Status status) {}
}
