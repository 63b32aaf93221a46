package org.openccg.authorisation.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A paper for a meeting.
 *
 * @param evidence the document of the case, if it is one
 * @param sentAt when it came; null: on the table, in the meeting
 */
@Schema(name = "MeetingPaper")
public record Paper(
        @Schema(examples = "Options for the running costs") String title,
        @Nullable UUID evidence,
        @Nullable Instant sentAt) {

    /** When the last of them came. */
    static Optional<Instant> last(List<Paper> papers) {
        return papers.stream().map(Paper::sentAt).filter(Objects::nonNull).max(Instant::compareTo);
    }
}
