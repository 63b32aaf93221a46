package org.openccg.platform.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real SMTP server for a test, where {@link MailPort} said it would be. */
public final class MailServer implements AutoCloseable {

    private final GreenMail server = new GreenMail(
            new ServerSetup(ConfigProvider.getConfig().getValue("ccg.mail.port", Integer.class), "127.0.0.1", "smtp"));

    private MailServer() {
        server.start();
    }

    public static MailServer started() {
        return new MailServer();
    }

    /** What came for the address, oldest first. */
    public List<MimeMessage> to(String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(message -> recipients(message).contains(address))
                .toList();
    }

    private static List<String> recipients(MimeMessage message) {
        try {
            return Stream.of(message.getAllRecipients())
                    .map(each -> ((jakarta.mail.internet.InternetAddress) each).getAddress())
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
