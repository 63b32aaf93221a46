package org.openccg.authorisation.notice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openccg.platform.audit.Hash;

/**
 * Looks for words that may hide a ground the law forbids (BLK-3). It warns a human and decides nothing: most of the time
 * the words will have been used rightly.
 */
final class Screening {

    /** Terms by the ground they may hide; a space stands for any space or hyphen, or for none. */
    private static final Map<String, Pattern> TERMS = terms();

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern HYPHEN = Pattern.compile("\\p{Pd}\\s*");
    private static final int AROUND = 40;

    private Screening() {}

    /** What was found in the texts, by their places, and which texts these are. */
    static Screened of(Map<String, String> texts) {
        var passages = new ArrayList<Passage>();
        texts.forEach((place, text) -> TERMS.forEach((ground, pattern) -> readings(text)
                .flatMap(reading -> passage(reading, pattern).stream())
                .findFirst()
                .ifPresent(words -> passages.add(new Passage(place, words, ground)))));
        var content = new StringBuilder();
        texts.forEach((place, text) -> content.append(place)
                .append(' ')
                .append(text.length())
                .append('\n')
                .append(text)
                .append('\n'));
        return new Screened(Hash.of(content.toString()), passages);
    }

    /** A hyphen divides words or, at the end of a line, one word. */
    private static Stream<String> readings(String text) {
        var plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .replaceAll("\\s+", " ");
        return Stream.of(plain, HYPHEN.matcher(plain).replaceAll(""));
    }

    private static List<String> passage(String text, Pattern pattern) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return List.of();
        }
        int from = Math.max(0, matcher.start() - AROUND);
        int to = Math.min(text.length(), matcher.end() + AROUND);
        return List.of((from == 0 ? "" : "…") + text.substring(from, to).strip() + (to == text.length() ? "" : "…"));
    }

    private static Map<String, Pattern> terms() {
        var terms = new LinkedHashMap<String, Pattern>();
        terms.put(
                "SIZE",
                anyOf(
                        "too (?:small|large|big|few)",
                        "not (?:big|large) enough",
                        "critical mass",
                        "economies of scale",
                        "(?:small|insufficient|lack of) (?:size|scale)",
                        "size of the (?:group|population)"));
        terms.put("MERGER_REFUSAL", anyOf("merg(?:e|es|ed|er|ers|ing)", "amalgamat\\w+", "combined? with"));
        terms.put("BOUNDARY_PREFERENCE", anyOf("boundar(?:y|ies)", "co termin\\w+", "(?:wrong|natural) geography"));
        terms.put(
                "COMMISSIONING_SUPPORT_CHOICE",
                anyOf(
                        "in house",
                        "private (?:support|sector|suppliers?|providers?|compan(?:y|ies)|firms?)",
                        "suppliers?",
                        "commissioning support",
                        "support (?:unit|supplier|provider)s?",
                        "CSUs?"));
        terms.put("PERSONNEL_PROTECTION", anyOf("jobs?", "redundan\\w+", "TUPE", "staff (?:transfers?|losses)"));
        terms.put("RAISED_CONCERN", anyOf("whistle blow\\w*", "rais(?:e|ed|ing) (?:a|any)? concerns?", "complain\\w*"));
        terms.put("APPEALED", anyOf("appeal(?:s|ed|ing)?"));
        terms.put("WAVE_CHOICE", anyOf("waves?"));
        return terms;
    }

    private static Pattern anyOf(String... terms) {
        return Pattern.compile(
                "\\b(?:" + String.join("|", terms).replace(" ", "[\\s\\p{Pd}]*") + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * What a human has to look at.
     *
     * @param sha256 of all the texts with their places, which is what is confirmed
     */
    record Screened(String sha256, List<Passage> passages) {}
}
