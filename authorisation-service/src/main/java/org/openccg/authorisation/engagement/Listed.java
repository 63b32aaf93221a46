package org.openccg.authorisation.engagement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;

/** A suggestion in the list, whoever keeps it. */
public interface Listed {

    /** As the database orders them: ids by their text. */
    Comparator<Listed> NEWEST_FIRST = Comparator.comparing(Listed::madeOn)
            .thenComparing(each -> each.id().toString())
            .reversed();

    UUID id();

    LocalDate madeOn();

    /** What it is about, such as MERGER. */
    String about();

    /** Code of the office whose suggestion it is, where that is known. */
    @Nullable
    String office();

    String authorName();

    /** Word for word. */
    String text();

    /** Whether it was said to bear on authorisation, where that is known. */
    @Nullable
    Boolean linked();

    /** The days for a reply of whoever is named, where somebody reported it. */
    Optional<Deadline> toReply();

    List<Reply> replies();

    /** A late reply is taken all the same. */
    default boolean isLate(Reply reply) {
        return toReply()
                .filter(until ->
                        LocalDate.ofInstant(reply.at(), BusinessClock.LONDON).isAfter(until.lastDay()))
                .isPresent();
    }
}
