package org.openccg.appeals.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the list of appeals. */
public record AppealSummary(
        UUID id,
        Status status,
        UUID applicationId,
        UUID groupId,
        String groupName,
        String office,
        Instant draftedAt,
        @Nullable Instant lodgedAt,
        @Nullable Boolean late,
        @Nullable LocalDate responseLastDay,
        @Nullable LocalDate replyLastDay) {}
