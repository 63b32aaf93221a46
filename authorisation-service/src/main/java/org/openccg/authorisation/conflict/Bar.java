package org.openccg.authorisation.conflict;

import java.util.Collection;
import java.util.List;

/** Something in the history of a case that keeps a person from a part in it. */
public record Bar(Kind kind, List<String> parts) {

    /** Where it comes from. */
    public enum Kind {
        OWN("Own part in this case: %s."),
        NOT_THE_MODERATOR("Another person moderates this case."),
        LINE("Same line of management as somebody whose part in this case is %s."),
        DEPUTY("Deputy of somebody who is barred, with this part in the case: %s."),
        /** The same words whatever makes somebody too near: that a concern was raised is nobody's to guess. */
        INDEPENDENT_REVIEW("INDEPENDENT_REVIEW: somebody outside the group's own offices decides this.");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    static Bar of(Kind kind, Collection<String> parts) {
        return new Bar(kind, parts.stream().distinct().sorted().toList());
    }

    public String words() {
        return kind.words.formatted(parts);
    }
}
