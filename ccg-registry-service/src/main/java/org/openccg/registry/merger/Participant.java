package org.openccg.registry.merger;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group that takes part in a merger, with its own threshold and its own result. */
@Entity
@Table(name = "merger_participants")
public class Participant {

    @Id
    private UUID id;

    private UUID groupId;

    @Embedded
    private @Nullable Share threshold;

    private @Nullable String clause;
    private @Nullable Integer practices;
    private @Nullable Integer yes;
    private @Nullable Integer notYes;
    private @Nullable Instant appliedAt;

    protected Participant() {}

    Participant(UUID groupId) {
        this.id = UUID.randomUUID();
        this.groupId = groupId;
    }

    void state(Share share, @Nullable String itsClause) {
        threshold = share;
        clause = itsClause;
    }

    void voteWith(int howMany) {
        practices = howMany;
    }

    void count(Count count) {
        yes = count.yes();
        notYes = count.notYes();
    }

    void apply(Instant at) {
        if (appliedAt == null) {
            appliedAt = at;
        }
    }

    /** How many yes it takes, once it is known how many practices vote. */
    public @Nullable Integer needed() {
        return threshold == null || practices == null ? null : threshold.neededOf(practices);
    }

    /** Whether enough of its practices said yes; null while nobody has counted. */
    public @Nullable Boolean carried() {
        var needed = needed();
        return yes == null || needed == null ? null : yes >= needed;
    }

    boolean saidNo() {
        return Boolean.FALSE.equals(carried());
    }

    public UUID groupId() {
        return groupId;
    }

    public @Nullable Share threshold() {
        return threshold;
    }

    public @Nullable String clause() {
        return clause;
    }

    /** How many practices it had on the day the ballot opened. */
    public @Nullable Integer practices() {
        return practices;
    }

    public @Nullable Integer yes() {
        return yes;
    }

    public @Nullable Integer notYes() {
        return notYes;
    }

    public boolean hasApplied() {
        return appliedAt != null;
    }

    /**
     * What a group's practices answered.
     *
     * @param notYes no, or pressed: nobody is told which
     */
    record Count(int yes, int notYes) {
        static final Count NONE = new Count(0, 0);
    }
}
