package org.openccg.registry.stay;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.RegistryProblem;

/** While an appeal is open, nothing may be done to the group that the appeal might undo. */
@Entity
@Table(name = "stays")
public class Stay {

    @Id
    private UUID appealId;

    private UUID groupId;
    private @Nullable UUID applicationId;
    private Instant since;

    @Enumerated(EnumType.STRING)
    private StayStatus status;

    private @Nullable Instant liftedAt;
    private @Nullable String liftedBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "stay_variations", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderBy("madeAt")
    private Set<Variation> variations = new LinkedHashSet<>();

    protected Stay() {}

    public Stay(UUID appealId, UUID groupId, @Nullable UUID applicationId, Instant since) {
        this.appealId = appealId;
        this.groupId = groupId;
        this.applicationId = applicationId;
        this.since = since;
        this.status = StayStatus.PLACED;
    }

    public void lift(String by, Instant at) {
        status = StayStatus.LIFTED;
        liftedBy = by;
        liftedAt = at;
    }

    /** Whether it is new. */
    boolean vary(Variation variation) {
        for (Variation present : variations) {
            if (present.id().equals(variation.id())) {
                if (present.isSameAs(variation)) {
                    return false;
                }
                throw Refused.because(
                        RegistryProblem.STAY_DIFFERS,
                        "The stay has another variation with the id %s.".formatted(variation.id()),
                        "Send a variation with an id of its own.");
            }
        }
        if (!isHeld()) {
            throw Refused.because(
                    RegistryProblem.STAY_LIFTED, "The stay was lifted already.", "Nothing needs to be varied.");
        }
        variations.add(variation);
        return true;
    }

    /** Whether the act may be done nevertheless. */
    boolean permits(AdverseAct act) {
        return variations.stream().anyMatch(variation -> variation.acts().contains(act));
    }

    public List<Variation> variations() {
        return List.copyOf(variations);
    }

    public boolean isHeld() {
        return status == StayStatus.PLACED;
    }

    /** One that was lifted before it came knows its group only. */
    public boolean isFor(UUID group, UUID application) {
        return groupId.equals(group) && (applicationId == null || applicationId.equals(application));
    }

    public UUID appealId() {
        return appealId;
    }

    public UUID groupId() {
        return groupId;
    }

    public @Nullable UUID applicationId() {
        return applicationId;
    }

    public Instant since() {
        return since;
    }

    public StayStatus status() {
        return status;
    }

    public @Nullable Instant liftedAt() {
        return liftedAt;
    }

    public @Nullable String liftedBy() {
        return liftedBy;
    }
}
