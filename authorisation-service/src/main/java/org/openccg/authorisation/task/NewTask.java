package org.openccg.authorisation.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done.
 *
 * @param key what it is about, so that the same is not asked for twice
 * @param words the next action, as a sentence
 */
public record NewTask(
        TaskKind kind,
        TaskFor whose,
        @Nullable UUID applicationId,
        String key,
        String words,
        @Nullable LocalDate dueOn) {}
