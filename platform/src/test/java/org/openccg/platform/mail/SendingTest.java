package org.openccg.platform.mail;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openccg.platform.mail.StoredMail.State;
import org.openccg.platform.testing.Database;
import org.openccg.platform.testing.MailPort;
import org.openccg.platform.testing.MailServer;
import org.openccg.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailPort.class)
class SendingTest {

    private static final Instant AT = Instant.parse("2012-07-02T08:00:00Z");

    @Inject
    Mails mails;

    @Inject
    AddressBook addresses;

    @Inject
    Sending sending;

    private final UUID caseId = UUID.randomUUID();
    private final UUID recipient = UUID.randomUUID();
    private final String address = recipient + "@example.org";

    @BeforeEach
    void nothing_else_waits() throws SQLException {
        database("update mail set state = 'FAILED', last_failure = 'of another test' where state = 'PENDING'");
    }

    @Test
    void sends_each_once_however_many_senders_race() throws Exception {
        known();
        IntStream.range(0, 20).forEach(i -> write("KEY-" + i, null));
        try (var server = MailServer.started()) {
            race();
            assertThat(server.to(address)).hasSize(20);
        }
        assertThat(mails()).extracting(StoredMail::state).containsOnly(State.SENT);
    }

    @Test
    void keeps_the_message_id_it_fixed_and_says_that_no_person_wrote_it() throws Exception {
        known();
        write("KEY", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        try (var server = MailServer.started()) {
            sending.sendAllDue();
            var message = server.to(address).get(0);
            assertThat(message.getMessageID()).isEqualTo(mails().get(0).messageId());
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getSubject()).isEqualTo("Grüße with no line break");
            assertThat(((jakarta.mail.internet.MimeMultipart) message.getContent())
                            .getBodyPart(1)
                            .getContentType())
                    .startsWith("text/calendar");
        }
    }

    @Test
    void tries_again_when_the_server_was_down_and_arrives_once() throws Exception {
        known();
        write("KEY", null);
        sending.sendAllDue();
        assertThat(mails().get(0).state()).isEqualTo(State.PENDING);
        assertThat(mails().get(0).lastFailure()).isNotBlank();
        try (var server = MailServer.started()) {
            sending.sendAllDue();
            assertThat(server.to(address)).as("not before its time").isEmpty();
            dueNow();
            sending.sendAllDue();
            sending.sendAllDue();
            assertThat(server.to(address)).hasSize(1);
        }
        assertThat(mails().get(0).state()).isEqualTo(State.SENT);
    }

    @Test
    void gives_up_after_ten_attempts_until_somebody_tries_again() throws Exception {
        known();
        write("KEY", null);
        for (int attempt = 0; attempt < 10; attempt++) {
            dueNow();
            sending.sendAllDue();
        }
        assertThat(mails().get(0).state()).isEqualTo(State.FAILED);
        assertThat(QuarkusTransaction.requiringNew().call(() -> mails.retry(mails().get(0))))
                .isTrue();
        try (var server = MailServer.started()) {
            sending.sendAllDue();
            assertThat(server.to(address)).hasSize(1);
        }
    }

    @Test
    void gives_up_at_once_when_the_server_does_not_take_the_address() throws Exception {
        known();
        write("KEY", null);
        int port = ConfigProvider.getConfig().getValue("ccg.mail.port", Integer.class);
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            var thread = new Thread(() -> refuseRecipients(socket));
            thread.start();
            sending.sendAllDue();
            thread.join();
        }
        assertThat(mails().get(0).state()).isEqualTo(State.FAILED);
        assertThat(mails().get(0).attempts()).isEqualTo(1);
        assertThat(mails().get(0).lastFailure()).contains("no such mailbox");
    }

    @Test
    void knows_at_once_when_nobody_can_be_reached_and_hopes_once_somebody_can() {
        write("KEY", null);
        assertThat(mails().get(0).state()).isEqualTo(State.FAILED);
        assertThat(QuarkusTransaction.requiringNew().call(() -> mails.retry(mails().get(0))))
                .isFalse();
        known();
        assertThat(QuarkusTransaction.requiringNew().call(() -> mails.retry(mails().get(0))))
                .isTrue();
        assertThat(mails().get(0).address()).isEqualTo(address);
    }

    @Test
    void tells_nobody_the_same_twice() {
        known();
        write("KEY", null);
        write("KEY", null);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_claim_that_was_left_behind_is_taken_up_after_its_lease() throws Exception {
        known();
        write("KEY", null);
        database(
                "update mail set attempts = 1, leased_until = clock_timestamp() + interval '1 minute' where case_id = '%s'"
                        .formatted(caseId));
        try (var server = MailServer.started()) {
            sending.sendAllDue();
            assertThat(server.to(address)).isEmpty();
            database("update mail set leased_until = clock_timestamp() - interval '1 second' where case_id = '%s'"
                    .formatted(caseId));
            sending.sendAllDue();
            assertThat(server.to(address)).hasSize(1);
        }
    }

    private void race() throws InterruptedException {
        var senders = Executors.newFixedThreadPool(4);
        var start = new CountDownLatch(1);
        for (int i = 0; i < 4; i++) {
            senders.submit(() -> {
                start.await();
                var request = Arc.container().requestContext();
                request.activate();
                try {
                    sending.sendAllDue();
                } finally {
                    request.terminate();
                }
                return null;
            });
        }
        start.countDown();
        senders.shutdown();
        assertThat(senders.awaitTermination(60, SECONDS)).isTrue();
    }

    private static void refuseRecipients(ServerSocket socket) {
        try (var connection = socket.accept();
                var lines = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII))) {
            var out = connection.getOutputStream();
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            String line = lines.readLine();
            while (line != null) {
                String answer = line.startsWith("RCPT") ? "550 no such mailbox" : "250 fine";
                out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void known() {
        QuarkusTransaction.requiringNew().run(() -> addresses.note(recipient, address, AT));
    }

    private void write(String key, String calendar) {
        QuarkusTransaction.requiringNew()
                .run(() -> mails.write(
                        new NewMail(
                                caseId,
                                caseId + key,
                                "SAMPLE",
                                1,
                                recipient,
                                "Amara Osei",
                                "Grüße with\r\nno line break",
                                "Words.",
                                calendar),
                        AT));
    }

    private java.util.List<StoredMail> mails() {
        return QuarkusTransaction.requiringNew().call(() -> mails.of(caseId));
    }

    private void dueNow() throws SQLException {
        database("update mail set next_attempt_at = clock_timestamp() where case_id = '%s'".formatted(caseId));
    }

    private static void database(String sql) throws SQLException {
        try (var connection = Database.asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
