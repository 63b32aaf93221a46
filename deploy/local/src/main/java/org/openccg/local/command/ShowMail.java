package org.openccg.local.command;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import org.openccg.local.Console;
import org.openccg.local.Refusal;
import org.openccg.local.mail.Mailbox;
import org.openccg.local.mail.Mailbox.Received;

/** Lists the e-mails that came, or shows one. */
record ShowMail(Arguments arguments, Console console) implements Command {

    @Override
    public boolean run() throws IOException {
        Mailbox mailbox = new Mailbox(arguments.state().mail());
        try {
            List<Received> all = mailbox.all();
            if (arguments.words().isEmpty()) {
                list(mailbox, all);
            } else {
                show(chosen(all, arguments.word("the number of one e-mail")));
            }
            return true;
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private void list(Mailbox mailbox, List<Received> all) {
        if (all.isEmpty()) {
            console.line("No e-mail has come.");
            return;
        }
        all.forEach(each ->
                console.line("%5d  %s  %s  %s".formatted(each.number(), each.when(), each.to(), each.subject())));
        console.line("To read one: ./ccg mail <number>, or open " + mailbox.index());
    }

    private void show(Received one) throws IOException, MessagingException {
        console.line("To:      " + one.to());
        console.line("Subject: " + one.subject());
        console.line();
        console.line(Mailbox.text(one));
    }

    private static Received chosen(List<Received> all, String number) {
        return all.stream()
                .filter(each -> String.valueOf(each.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no e-mail " + number + ": ./ccg mail lists those there are."));
    }
}
