package org.openccg.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** Every e-mail that came, as a file of its own, with a page that lists them. */
public record Mailbox(Path folder) {

    private static final String ENDING = ".eml";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>Mail of the local suite</title></head>
            <body><h1>Mail of the local suite</h1>
            <table><tr><th>No.</th><th>When</th><th>To</th><th>Subject</th></tr>
            %s
            </table></body></html>
            """;

    /** One that came, by its number from 1. */
    public record Received(int number, String when, String to, String subject, Path file) {}

    synchronized void keep(MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(folder);
        int number = files().size() + 1;
        Path unfinished = Files.createTempFile(folder, "coming", null);
        try (var output = Files.newOutputStream(unfinished)) {
            message.writeTo(output);
        }
        Files.move(unfinished, folder.resolve("%05d%s".formatted(number, ENDING)), StandardCopyOption.ATOMIC_MOVE);
        Files.writeString(index(), page());
    }

    /** A page to be opened in a browser. */
    public Path index() {
        return folder.resolve("index.html");
    }

    /** Oldest first. */
    public List<Received> all() throws IOException, MessagingException {
        List<Path> files = files();
        Received[] all = new Received[files.size()];
        for (int index = 0; index < all.length; index++) {
            MimeMessage message = read(files.get(index));
            all[index] = new Received(
                    index + 1,
                    String.valueOf(message.getSentDate()),
                    Arrays.stream(message.getAllRecipients())
                            .map(Object::toString)
                            .collect(Collectors.joining(", ")),
                    message.getSubject(),
                    files.get(index));
        }
        return List.of(all);
    }

    /** What the text of one says, and the files that came with it. */
    public static String text(Received received) throws IOException, MessagingException {
        return text(read(received.file()));
    }

    private static String text(Part part) throws IOException, MessagingException {
        if (!(part.getContent() instanceof MimeMultipart parts)) {
            String file = part.getFileName() == null ? "" : "[" + part.getFileName() + "]\n";
            return file + new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < parts.getCount(); index++) {
            BodyPart each = parts.getBodyPart(index);
            text.append(text(each)).append('\n');
        }
        return text.toString();
    }

    private static MimeMessage read(Path file) throws IOException, MessagingException {
        try (var input = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), input);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    private String page() throws IOException, MessagingException {
        return PAGE.formatted(all().stream().map(Mailbox::row).collect(Collectors.joining("\n")));
    }

    private static String row(Received each) {
        return "<tr><td>%d</td><td>%s</td><td>%s</td><td><a href=\"%s\">%s</a></td></tr>"
                .formatted(
                        each.number(),
                        escaped(each.when()),
                        escaped(each.to()),
                        each.file().getFileName(),
                        escaped(String.valueOf(each.subject())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
