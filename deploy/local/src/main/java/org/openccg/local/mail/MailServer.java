package org.openccg.local.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Takes e-mail by SMTP on loopback, as a process of its own, until it is ended. */
public final class MailServer {

    private MailServer() {}

    /** @param words the port and the folder */
    public static void main(String[] words) throws InterruptedException {
        start(Integer.parseInt(words[0]), new Mailbox(Path.of(words[1])));
        new CountDownLatch(1).await();
    }

    static GreenMail start(int port, Mailbox mailbox) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        GreenMailUser everybody = server.setUser("everybody@example.org", "none");
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            try {
                mailbox.keep(message.getMessage());
                server.purgeEmailFromAllMailboxes(); // it lies in the folder, and need not lie in memory too
            } catch (IOException | FolderException e) {
                throw new MessagingException("It cannot be kept", e);
            }
            return everybody;
        });
        server.start();
        return server;
    }
}
