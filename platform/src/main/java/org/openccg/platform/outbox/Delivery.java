package org.openccg.platform.outbox;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.openccg.platform.security.ServiceTokens;

/** Carries what is in the outbox to its receivers: at least once, in order per case. Any number may run side by side. */
@ApplicationScoped
class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final int AT_A_TIME = 20;
    private static final int LEASE_SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OutboxTable outbox;
    private final Peers peers;
    private final ServiceTokens tokens;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Delivery(OutboxTable outbox, Peers peers, ServiceTokens tokens) {
        this.outbox = outbox;
        this.peers = peers;
        this.tokens = tokens;
    }

    @Scheduled(every = "${ccg.outbox.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    void deliverAllDue() {
        var due = outbox.claim(AT_A_TIME, LEASE_SECONDS);
        while (!due.isEmpty()) {
            due.forEach(this::deliver);
            due = outbox.claim(AT_A_TIME, LEASE_SECONDS);
        }
    }

    private void deliver(Parcel parcel) {
        try {
            var request = HttpRequest.newBuilder(URI.create(peers.url(parcel.receiver()) + parcel.path()))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + tokens.forReceiver(parcel.receiver()))
                    .header("Content-Type", "application/json")
                    .method(parcel.method(), BodyPublishers.ofString(parcel.body()))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 == 2) {
                outbox.delivered(parcel);
            } else {
                failed(
                        parcel,
                        "status %d: %s".formatted(answer.statusCode(), answer.body()),
                        parcel.isHopeless(answer.statusCode()));
            }
        } catch (IOException | RuntimeException e) {
            failed(parcel, e.toString(), false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed(parcel, "interrupted", false);
        }
    }

    private void failed(Parcel parcel, String why, boolean dead) {
        LOG.warnf(
                "%s of case %s to %s, attempt %d: %s",
                parcel.type(), parcel.caseId(), parcel.receiver(), parcel.attempts(), why);
        outbox.failed(parcel, why.replace('\0', ' '), dead);
    }
}
