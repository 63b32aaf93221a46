package org.openccg.authorisation.worklist.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.worklist.Claim;
import org.openccg.authorisation.worklist.Work;
import org.openccg.authorisation.worklist.WorkKind;
import org.openccg.authorisation.worklist.Worklist;

/**
 * One thing to do.
 *
 * @param words the next action, as a sentence
 * @param href where it is done
 */
@Schema(name = "WorkItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkView(
        @Schema(examples = "9b2e61d4-3a0f-4c58-8e7d-0f1a2b3c4d5e.ASSESS")
        String id,

        WorkKind kind,

        @Schema(
                examples =
                        "Serve the notice of what is proposed on NHS Vale. The Board owes its decision by Monday 1 October 2012.")
        String words,

        @Schema(examples = "/applications/9b2e61d4-3a0f-4c58-8e7d-0f1a2b3c4d5e/serve-notice")
        String href,

        @Nullable CaseView application,
        @Schema(examples = "2012-10-01") @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable ClaimView claim,
        boolean mine) {

    static WorkView of(Worklist list, Work work) {
        return new WorkView(
                work.id(),
                work.kind(),
                work.words(),
                work.href(),
                work.ofCase().map(CaseView::of).orElse(null),
                work.dueOn(),
                work.overdue(),
                list.claim(work).map(ClaimView::of).orElse(null),
                list.isMine(work));
    }

    /** The case it belongs to. */
    @Schema(name = "WorkCase")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CaseView(
            UUID id,
            UUID groupId,
            @Schema(examples = "NHS Vale") String groupName,
            @Schema(examples = "PCTC-001") String office,
            Status status,
            @Schema(examples = "1") @Nullable String wave) {

        static CaseView of(Application application) {
            return new CaseView(
                    application.id(),
                    application.applicants().groupId(),
                    application.applicants().groupName(),
                    application.office().code(),
                    application.status(),
                    application.wave().orElse(null));
        }
    }

    /** Who is on it. */
    @Schema(name = "WorkClaim")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClaimView(
            Person person, Instant claimedAt, @Nullable Person assignedBy) {

        static ClaimView of(Claim claim) {
            return new ClaimView(
                    claim.person(), claim.claimedAt(), claim.assignedBy().orElse(null));
        }
    }
}
