package org.openccg.registry.support;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.Finding;

/** Who is to give a group support, on what terms, and who said so. It is kept whatever it is, and holds if it may. */
@Entity
@Table(name = "support_decisions")
public class SupportDecision {

    @Id
    private UUID id;

    private UUID groupId;
    private String serviceLine;

    @Embedded
    private Provider provider;

    @Enumerated(EnumType.STRING)
    private Route route;

    @Embedded
    private Terms terms;

    @ElementCollection
    @CollectionTable(name = "support_options", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Option> options;

    private @Nullable String fewerOptionsBecause;

    @Embedded
    private Proposer proposer;

    @Enumerated(EnumType.STRING)
    private Party decider;

    @Enumerated(EnumType.STRING)
    private Party recorder;

    private boolean longTermAcknowledged;
    private Instant recordedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable UUID confirmedBy;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    private @Nullable String endReason;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    protected SupportDecision() {}

    /**
     * What is to be written down.
     *
     * @param decider who decided, as far as whoever writes it down knows
     */
    public record Stated(
            String serviceLine,
            Provider provider,
            Route route,
            Terms terms,
            List<Option> options,
            @Nullable String fewerOptionsBecause,
            Proposer proposer,
            Party decider,
            boolean longTermAcknowledged) {}

    /** @param recorder who writes it down; only the group itself acknowledges anything */
    SupportDecision(UUID groupId, Stated stated, Party recorder, Instant at) {
        this.id = UUID.randomUUID();
        this.groupId = groupId;
        this.serviceLine = stated.serviceLine;
        this.provider = stated.provider;
        this.route = stated.route;
        this.terms = stated.terms;
        this.options = List.copyOf(stated.options);
        this.fewerOptionsBecause = stated.fewerOptionsBecause;
        this.proposer = stated.proposer;
        this.decider = stated.decider;
        this.recorder = recorder;
        this.longTermAcknowledged = stated.longTermAcknowledged && recorder == Party.GROUP;
        this.recordedAt = at;
        this.endsOn = stated.terms.endsOn();
        this.effect = lawfulEffect();
    }

    /**
     * The group makes the decision its own.
     *
     * @param because why there were fewer options than two; null: nothing is to be added
     */
    void confirm(boolean acknowledged, @Nullable String because, UUID by, Instant at) {
        longTermAcknowledged |= acknowledged;
        if (because != null) {
            fewerOptionsBecause = because;
        }
        confirmedAt = at;
        confirmedBy = by;
        effect = lawfulEffect();
    }

    void end(LocalDate on, String reason) {
        endsOn = on.isBefore(terms.startsOn()) ? terms.startsOn() : on;
        endReason = reason;
    }

    private Effect lawfulEffect() {
        return findings().isEmpty() ? Effect.BINDING : Effect.NONE;
    }

    /** Everything for want of which it has no effect. */
    public List<Finding> findings() {
        return SupportRules.findings(this);
    }

    /** The first day on which the group may be free of it; what has no effect binds nobody. */
    public LocalDate earliestExit(LocalDate today) {
        return isBinding() ? terms.earliestExit(today) : today;
    }

    boolean isOverOn(LocalDate day) {
        return endsOn != null && !day.isBefore(endsOn);
    }

    /** What an office writes in the group's name is the group's once the group says so. */
    boolean isDecidedByGroup() {
        return confirmedAt != null || decider == Party.GROUP && recorder == Party.GROUP;
    }

    public boolean isBinding() {
        return effect == Effect.BINDING;
    }

    public UUID id() {
        return id;
    }

    public String serviceLine() {
        return serviceLine;
    }

    public Provider provider() {
        return provider;
    }

    public Route route() {
        return route;
    }

    public Terms terms() {
        return terms;
    }

    public List<Option> options() {
        return List.copyOf(options);
    }

    public @Nullable String fewerOptionsBecause() {
        return fewerOptionsBecause;
    }

    public Proposer proposer() {
        return proposer;
    }

    public Party decider() {
        return decider;
    }

    public Party recorder() {
        return recorder;
    }

    public boolean isLongTermAcknowledged() {
        return longTermAcknowledged;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    /** The first day on which it no longer holds; null: without end. */
    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public @Nullable String endReason() {
        return endReason;
    }

    public Effect effect() {
        return effect;
    }
}
