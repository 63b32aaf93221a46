package org.openccg.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.util.MailConnectException;

/** Hands an e-mail to the server. */
@ApplicationScoped
class Smtp {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String CONNECT_MILLIS = "5000";
    private static final String READ_MILLIS = "15000";

    private final MailConfig config;

    Smtp(MailConfig config) {
        this.config = config;
    }

    /** Returns when the server has taken it. */
    void send(StoredMail mail) throws MessagingException {
        Transport.send(message(mail, session()));
    }

    /** Whether it was the address that was not taken, which the next attempt would not change. */
    static boolean isHopeless(Exception failure) {
        for (Exception each = failure; each instanceof MessagingException one; each = one.getNextException()) {
            if (each instanceof AddressException
                    || (each instanceof SMTPAddressFailedException refused && refused.getReturnCode() / 100 == 5)) {
                return true;
            }
        }
        return false;
    }

    /** What the server said, as far down as it goes. */
    static String why(Exception failure) {
        Exception last = failure;
        while (last instanceof MessagingException one && one.getNextException() != null) {
            last = one.getNextException();
        }
        return String.valueOf(last.getMessage()).replace('\0', ' ').strip();
    }

    /** Whether there is no server to be reached, so that no other e-mail would go either. */
    static boolean isUnreachable(Exception failure) {
        return failure instanceof MailConnectException
                || (failure instanceof SendFailedException wrapped
                        && wrapped.getNextException() instanceof MailConnectException);
    }

    private MimeMessage message(StoredMail mail, Session session) throws MessagingException {
        var message = new Fixed(session, mail.messageId());
        message.setFrom(new InternetAddress(config.from(), true));
        message.setRecipient(RecipientType.TO, recipient(mail));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "en-GB");
        if (mail.calendar() == null) {
            message.setText(mail.text(), UTF_8);
        } else {
            var parts = new MimeMultipart("mixed");
            var text = new MimeBodyPart();
            text.setText(mail.text(), UTF_8);
            parts.addBodyPart(text);
            var calendar = new MimeBodyPart();
            calendar.setContent(mail.calendar(), "text/calendar; charset=UTF-8; method=PUBLISH");
            calendar.setFileName("deadline.ics");
            parts.addBodyPart(calendar);
            message.setContent(parts);
        }
        message.saveChanges();
        return message;
    }

    private static InternetAddress recipient(StoredMail mail) throws MessagingException {
        var address = new InternetAddress(mail.address(), true);
        try {
            address.setPersonal(mail.recipientName(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    private Session session() {
        var settings = new Properties();
        settings.put("mail.smtp.host", config.host());
        settings.put("mail.smtp.port", String.valueOf(config.port()));
        settings.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        settings.put("mail.smtp.timeout", READ_MILLIS);
        settings.put("mail.smtp.writetimeout", READ_MILLIS);
        settings.put("mail.smtp.starttls.enable", String.valueOf(config.starttls()));
        settings.put("mail.smtp.starttls.required", String.valueOf(config.starttls()));
        // names of the machine stay on it
        settings.put("mail.smtp.localhost", "localhost");
        if (config.username().isEmpty()) {
            return Session.getInstance(settings);
        }
        settings.put("mail.smtp.auth", "true");
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        config.username().orElseThrow(), config.password().orElse(""));
            }
        });
    }

    /** Its id is ours, whatever becomes of it. */
    private static final class Fixed extends MimeMessage {

        private final String id;

        Fixed(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
