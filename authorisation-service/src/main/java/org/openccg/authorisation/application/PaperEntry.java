package org.openccg.authorisation.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a paper.
 *
 * @param paragraphs plain text with the line breaks it was given, days written out
 * @param documents of the case that it rests on; the bundle names them by their numbers
 */
public record PaperEntry(String heading, List<String> paragraphs, List<UUID> documents) {

    public static PaperEntry headed(String heading) {
        return new PaperEntry(heading, List.of(), List.of());
    }

    public PaperEntry and(String paragraph) {
        return andAll(Stream.of(paragraph));
    }

    public PaperEntry and(Optional<String> paragraph) {
        return andAll(paragraph.stream());
    }

    public PaperEntry andAll(Stream<String> further) {
        return new PaperEntry(
                heading, Stream.concat(paragraphs.stream(), further).toList(), documents);
    }

    /** Nothing is said where there are none. */
    public PaperEntry list(String words, Collection<String> items) {
        return items.isEmpty() ? this : and(words + ": " + String.join("; ", items) + ".");
    }

    public PaperEntry on(Stream<@Nullable UUID> evidence) {
        var all = new ArrayList<>(documents);
        evidence.filter(Objects::nonNull).filter(each -> !all.contains(each)).forEach(all::add);
        return new PaperEntry(heading, paragraphs, List.copyOf(all));
    }
}
