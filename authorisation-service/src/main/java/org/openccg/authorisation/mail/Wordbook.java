package org.openccg.authorisation.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the words of a template; the first line is the subject. */
public final class Wordbook {

    /** Invented, to show what an e-mail looks like. */
    public static final Map<String, String> SAMPLE = Map.of(
            "name", "Amara Osei",
            "group", "NHS Alderbeck Vale Clinical Commissioning Group",
            "link", "https://authorisation.example.org/applications/1/letters",
            "day", "Monday 16 July 2012",
            "appeal", "You can appeal until Monday 13 August 2012.",
            "what", "The group may answer the notice",
            "left", "3 working days");

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private Wordbook() {}

    /** Refuses to write one with something left out. */
    public static Filled fill(Template template, Map<String, String> values) {
        String[] parts = read(template).split("\n", 2);
        return new Filled(
                filled(parts[0], values), filled(parts[1].strip(), values).replaceAll("\n{3,}", "\n\n") + "\n");
    }

    private static String filled(String words, Map<String, String> values) {
        return PLACE.matcher(words)
                .replaceAll(place ->
                        Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)), place.group())));
    }

    private static String read(Template template) {
        String file = "/mail/%s-%d.txt".formatted(template, template.version());
        try (var words = Objects.requireNonNull(Wordbook.class.getResourceAsStream(file), file)) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An e-mail's subject and text. */
    public record Filled(String subject, String text) {}
}
