package org.openccg.authorisation.meeting;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.engagement.Speaker;

/** Who was at a meeting, as one side wrote it down; a correction is written beside it. */
@Embeddable
@Schema(name = "MeetingMinutes")
public record Minutes(
        @Basic(optional = false) @Convert(converter = Columns.People.class)
        List<Participant> attended,

        @Basic(optional = false) @Convert(converter = Columns.People.class)
        List<Participant> absent,

        @Basic(optional = false) @Convert(converter = Columns.Papers.class)
        List<Paper> papers,

        @Embedded Speaker by,

        @Basic(optional = false) @Column(name = "recorded_at")
        Instant at) {

    /**
     * What is written down.
     *
     * @param knownOn the day on which the group knew what was decided, which it alone can say; null: not said
     */
    public record Written(
            List<Participant> attended,
            List<Participant> absent,
            List<Paper> papers,
            List<String> decisions,
            @Nullable LocalDate knownOn) {}
}
