package org.openccg.authorisation.engagement;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.evidence.Evidence.Side;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** Somebody who speaks in a case, and for which side. */
@Embeddable
@Schema(name = "Speaker")
public record Speaker(
        @Basic(optional = false) UUID subject,

        @Basic(optional = false) @Schema(examples = "Amara Osei")
        String name,

        @Basic(optional = false) @Enumerated(EnumType.STRING) @Column(name = "side")
        Side side) {

    /** Anybody of the group, or a manager who reviews it and declared; nobody else has a side. */
    public static Speaker of(Application application, Acting by) {
        if (application.applicants().isOwn(by)) {
            return new Speaker(by.subject(), by.name(), Side.GROUP);
        }
        if (application.isReviewedBy(by)) {
            return new Speaker(by.subject(), by.name(), Side.OFFICE);
        }
        throw Refused.because(
                CommonProblem.NOT_PERMITTED,
                "You are neither of the group nor of the office that reviews it.",
                "Let one of them do this.");
    }

    public boolean isOfGroup() {
        return side == Side.GROUP;
    }
}
