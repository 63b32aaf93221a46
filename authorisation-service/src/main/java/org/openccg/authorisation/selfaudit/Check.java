package org.openccg.authorisation.selfaudit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks for one sort of thing that should not be. */
public interface Check {

    /** What it looks at, in a few words; the key under which its findings are kept. */
    String name();

    /** Everything that is wrong on the day. Runs in a transaction of its own. */
    List<Found> run(LocalDate day);

    /**
     * Something that should not be.
     *
     * @param place where exactly, so that the same is known again
     * @param words what is wrong there, as a sentence
     */
    record Found(@Nullable UUID applicationId, String place, String words) {}
}
