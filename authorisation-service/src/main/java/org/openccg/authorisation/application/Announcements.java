package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.outbox.Outbox;

/** What the registry hears of a case. */
@ApplicationScoped
public class Announcements {

    private static final String REGISTRY = "ccg-registry-service";

    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    public void submitted(Application application, Instant at) {
        outbox.tell(REGISTRY, application.id(), "APPLICATION_SUBMITTED", at, Bid.of(application));
    }

    /** The registry never heard of a draft that was not submitted. */
    public void withdrawn(Application application, Instant at) {
        if (application.submittedAt().isPresent()) {
            outbox.tell(REGISTRY, application.id(), "APPLICATION_WITHDRAWN", at, Bid.of(application));
        }
    }

    /** The status is the outcome; an appeal is named when its ruling brought it about. */
    public void decided(Application application, @Nullable UUID appeal, Instant at) {
        var practices = application.applicants().signedPractices().stream()
                .map(Practice::code)
                .toList();
        outbox.tell(
                REGISTRY,
                application.id(),
                "APPLICATION_DECIDED",
                at,
                new Decided(
                        application.applicants().groupId(), application.id(), application.status(), practices, appeal));
    }

    record Bid(UUID groupId, UUID applicationId) {

        static Bid of(Application application) {
            return new Bid(application.applicants().groupId(), application.id());
        }
    }

    record Decided(
            UUID groupId,
            UUID applicationId,
            Status outcome,
            List<String> practices,
            @Nullable UUID appealId) {}
}
