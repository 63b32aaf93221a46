package org.openccg.registry.area;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;
import org.openccg.registry.RegistryProblem;

/** That somebody would like a group's boundaries to be otherwise. It has no effect until the group adopts it. */
@Entity
@Table(name = "boundary_proposals")
public class BoundaryProposal {

    @Schema(name = "BoundaryProposalStatus")
    public enum Status {
        OPEN,
        ADOPTED,
        DECLINED
    }

    /** For whom its author spoke. */
    @Schema(name = "BoundaryProposalCapacity")
    public enum Capacity {
        PRACTICE,
        MANAGER,
        DEPARTMENT
    }

    @Id
    private UUID id;

    private UUID groupId;
    private UUID author;
    private String authorName;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private String organisation;
    private String reason;
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String answer;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    protected BoundaryProposal() {}

    BoundaryProposal(UUID groupId, Caller author, Capacity capacity, String organisation, String reason, Instant at) {
        this.id = UUID.randomUUID();
        this.groupId = groupId;
        this.author = author.subject();
        this.authorName = author.name();
        this.capacity = capacity;
        this.organisation = organisation;
        this.reason = reason;
        this.madeAt = at;
        this.status = Status.OPEN;
    }

    void adopt(String words, UUID by, Instant at) {
        answer(Status.ADOPTED, words, by, at);
    }

    void decline(String words, UUID by, Instant at) {
        answer(Status.DECLINED, words, by, at);
    }

    private void answer(Status outcome, String words, UUID by, Instant at) {
        if (status != Status.OPEN) {
            throw Refused.because(
                    RegistryProblem.PROPOSAL_ANSWERED,
                    "The proposal was %s.".formatted(status == Status.ADOPTED ? "adopted" : "declined"),
                    "Change the area itself, if it is to be otherwise now.");
        }
        status = outcome;
        answer = words;
        answeredBy = by;
        answeredAt = at;
    }

    /** Whether an office above the group made it. */
    boolean isOfAnOffice() {
        return capacity != Capacity.PRACTICE;
    }

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public UUID author() {
        return author;
    }

    public String authorName() {
        return authorName;
    }

    public Capacity capacity() {
        return capacity;
    }

    /** Code of the office or practice the author spoke for. */
    public String organisation() {
        return organisation;
    }

    public String reason() {
        return reason;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Status status() {
        return status;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
