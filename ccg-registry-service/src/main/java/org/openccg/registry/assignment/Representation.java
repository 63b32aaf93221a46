package org.openccg.registry.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.security.Caller;

/** What the practice or the group said of an assignment, and what the Board answered. */
@Entity
@Table(name = "assignment_representations")
public class Representation {

    @Schema(name = "RepresentationSide")
    public enum Side {
        PRACTICE,
        GROUP
    }

    @Id
    private UUID id;

    private UUID assignmentId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private UUID author;
    private String authorName;
    private String said;
    private Instant madeAt;
    private @Nullable String answer;

    protected Representation() {}

    Representation(UUID assignmentId, Side side, Caller author, String said, Instant at) {
        this.id = UUID.randomUUID();
        this.assignmentId = assignmentId;
        this.side = side;
        this.author = author.subject();
        this.authorName = author.name();
        this.said = said;
        this.madeAt = at;
    }

    void answered(String words) {
        answer = words;
    }

    public UUID id() {
        return id;
    }

    public UUID assignmentId() {
        return assignmentId;
    }

    public Side side() {
        return side;
    }

    public UUID author() {
        return author;
    }

    public String authorName() {
        return authorName;
    }

    public String said() {
        return said;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable String answer() {
        return answer;
    }
}
