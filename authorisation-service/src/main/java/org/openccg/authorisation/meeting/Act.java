package org.openccg.authorisation.meeting;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.engagement.Speaker;

/**
 * What the group did about a meeting, by somebody who may bind it.
 *
 * @param calling on which calling: 0 is the first
 * @param decisions which of them were undone
 */
@Embeddable
@Schema(name = "MeetingAct")
public record Act(
        @Basic(optional = false) @Enumerated(EnumType.STRING)
        Kind kind,

        @Basic(optional = false) int calling,

        @Basic(optional = false) @Convert(converter = Columns.Numbers.class)
        List<Integer> decisions,

        @Nullable String reason,
        @Basic(optional = false) @Schema(examples = "CHAIR") String capacity,
        @Embedded Speaker by,
        @Basic(optional = false) @Column(name = "done_at") Instant at) {

    /** What can be done about it. */
    @Schema(name = "MeetingActKind")
    public enum Kind {
        WAIVE,
        RATIFY,
        AVOID,
        OFFER_AS_EVIDENCE
    }
}
