package org.openccg.authorisation.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What the law asks and what would put it right, ground by ground, in words that need no lawyer. */
final class PlainWords {

    private static final String FILE = "/letter/grounds.properties";
    private static final Properties WORDS = read();

    private PlainWords() {}

    static Optional<String> law(String ground) {
        return Optional.ofNullable(WORDS.getProperty(ground + ".law"));
    }

    static Optional<String> remedy(String ground) {
        return Optional.ofNullable(WORDS.getProperty(ground + ".remedy"));
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(PlainWords.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
