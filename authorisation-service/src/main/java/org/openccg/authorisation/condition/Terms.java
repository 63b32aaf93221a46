package org.openccg.authorisation.condition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a condition says at one time. Another level or wording is another one of these. */
@Entity
@Immutable
@Table(name = "condition_terms")
public class Terms {

    @Id
    private UUID id;

    private SupportLevel supportLevel;
    private String wording;
    private String supportOffered;
    private List<String> demands;
    private @Nullable String directions;
    private String reasons;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "withheld_function", joinColumns = @JoinColumn(name = "terms_id"))
    @OrderColumn(name = "position")
    private List<WithheldFunction> functionsWithheld = new ArrayList<>();

    protected Terms() {}

    private Terms(
            SupportLevel supportLevel,
            String wording,
            String supportOffered,
            List<String> demands,
            @Nullable String directions,
            String reasons,
            List<WithheldFunction> functionsWithheld) {
        this.id = UUID.randomUUID();
        this.supportLevel = supportLevel;
        this.wording = wording;
        this.supportOffered = supportOffered;
        this.demands = List.copyOf(demands);
        this.directions = directions;
        this.reasons = reasons;
        this.functionsWithheld = new ArrayList<>(functionsWithheld);
    }

    /** Of a proposal without faults. */
    static Terms of(ProposedCondition proposed) {
        return new Terms(
                SupportLevel.of(proposed.supportLevel()).orElseThrow(),
                proposed.wording(),
                proposed.supportOffered(),
                proposed.demands(),
                proposed.directions(),
                proposed.reasons(),
                proposed.functionsWithheld());
    }

    /** The same, no more severe: at a level that is not above, without some of the functions withheld. */
    Terms eased(SupportLevel level, List<WithheldFunction> withheld, String why) {
        return new Terms(level, wording, supportOffered, demands, directions, why, withheld);
    }

    UUID id() {
        return id;
    }

    public SupportLevel supportLevel() {
        return supportLevel;
    }

    public String wording() {
        return wording;
    }

    public String supportOffered() {
        return supportOffered;
    }

    public List<String> demands() {
        return demands;
    }

    /** From level IV on. */
    public Optional<String> directions() {
        return Optional.ofNullable(directions);
    }

    public String reasons() {
        return reasons;
    }

    public List<WithheldFunction> functionsWithheld() {
        return List.copyOf(functionsWithheld);
    }
}
