package org.openccg.registry.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a practice belongs to a group from a day on. A row is never changed, only superseded by one that knows better, so
 * that what was known on any day can be told.
 */
@Entity
@Table(name = "memberships")
public class Membership {

    @Id
    private UUID id;

    private String practice;
    private UUID groupId;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private @Nullable LocalDate to;

    private @Nullable LocalDate consentedOn;
    private @Nullable UUID consentedBy;
    private @Nullable UUID consentId;
    private @Nullable LocalDate settledOn;
    private boolean imported;
    private boolean imputed;
    private Instant recordedAt;
    private @Nullable Instant supersededAt;

    protected Membership() {}

    /** A claim: the practice is named as a member; others may name it too until a determination. */
    public static Membership claimed(String practice, UUID groupId, LocalDate from, Instant recordedAt) {
        var claim = new Membership();
        claim.id = UUID.randomUUID();
        claim.practice = practice;
        claim.groupId = groupId;
        claim.from = from;
        claim.recordedAt = recordedAt;
        return claim;
    }

    public Membership consented(UUID by, LocalDate on, Instant recordedAt) {
        var better = supersededBy(recordedAt);
        better.consentedOn = on;
        better.consentedBy = by;
        return better;
    }

    public Membership settled(LocalDate on, Instant recordedAt) {
        var better = supersededBy(recordedAt);
        better.settledOn = later(on);
        return better;
    }

    public Membership ended(LocalDate on, Instant recordedAt) {
        var better = supersededBy(recordedAt);
        better.to = later(on);
        return better;
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(from) ? from : day;
    }

    private Membership supersededBy(Instant recordedAt) {
        var better = claimed(practice, groupId, from, recordedAt);
        better.to = to;
        better.consentedOn = consentedOn;
        better.consentedBy = consentedBy;
        better.consentId = consentId;
        better.settledOn = settledOn;
        better.imported = imported;
        better.imputed = imputed;
        supersededAt = recordedAt;
        return better;
    }

    public String practice() {
        return practice;
    }

    public UUID groupId() {
        return groupId;
    }

    public LocalDate from() {
        return from;
    }

    /** The first day on which it no longer holds. */
    public @Nullable LocalDate to() {
        return to;
    }

    public boolean isConsented() {
        return consentedOn != null;
    }

    public boolean isSettled() {
        return settledOn != null;
    }
}
