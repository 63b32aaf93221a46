package org.openccg.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    @TempDir
    Path folder;

    @Test
    void keeps_every_mail_as_a_file_and_lists_them() throws Exception {
        Mailbox mailbox = new Mailbox(folder.resolve("mail"));
        GreenMail server = MailServer.start(freePort(), mailbox);
        try {
            assertThat(mailbox.all()).isEmpty();
            send(server, "Notice of <a proposal>");
            send(server, "A reminder");
        } finally {
            server.stop();
        }
        assertThat(mailbox.all())
                .extracting(Mailbox.Received::number, Mailbox.Received::to, Mailbox.Received::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "amara.osei@example.org", "Notice of <a proposal>"),
                        org.assertj.core.groups.Tuple.tuple(2, "amara.osei@example.org", "A reminder"));
        assertThat(Mailbox.text(mailbox.all().get(0))).contains("Words.");
        assertThat(Files.readString(mailbox.index()))
                .contains("Notice of &lt;a proposal&gt;")
                .contains("00002.eml");
    }

    private static void send(GreenMail server, String subject) {
        GreenMailUtil.sendTextEmail(
                "amara.osei@example.org",
                "notices@example.org",
                subject,
                "Words.",
                server.getSmtp().getServerSetup());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
