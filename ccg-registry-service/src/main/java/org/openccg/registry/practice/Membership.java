package org.openccg.registry.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * That a practice belongs to a group from a day on. A row is never changed, only superseded by one that knows better, so
 * that what was known on any day can be told.
 */
@Entity
@Table(name = "memberships")
@DynamicUpdate
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

    public Membership consented(Consent consent, LocalDate on, Instant recordedAt) {
        var better = supersededBy(recordedAt);
        better.consentedOn = on;
        better.consentedBy = consent.givenBy();
        better.consentId = consent.id();
        return better;
    }

    /** The practice agreed to be a member elsewhere instead: this is a mere claim again. */
    Membership consentWithdrawn(Instant recordedAt) {
        var better = supersededBy(recordedAt);
        better.consentedOn = null;
        better.consentedBy = null;
        better.consentId = null;
        return better;
    }

    /** The days were recorded wrongly. What a person corrected, no file overturns. */
    Membership corrected(LocalDate rightFrom, @Nullable LocalDate rightTo, Instant recordedAt) {
        var better = supersededBy(recordedAt);
        better.from = rightFrom;
        better.to = rightTo;
        better.settledOn = settledIfFrom(rightFrom);
        better.imported = false;
        better.imputed = false;
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

    /** What shows the consent; nothing where there is none, or where a file said so. */
    public @Nullable UUID consentId() {
        return consentId;
    }

    /** The first day on which it was settled. */
    public @Nullable LocalDate settledOn() {
        return settledOn;
    }

    public boolean isImported() {
        return imported;
    }

    /** From when it is settled, if it is, were its first day another. */
    public @Nullable LocalDate settledIfFrom(LocalDate rightFrom) {
        if (settledOn == null) {
            return null;
        }
        return settledOn.equals(from) || settledOn.isBefore(rightFrom) ? rightFrom : settledOn;
    }

    /** Whether it is settled on one of these days. */
    public boolean isSettledBetween(LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return settledOn != null && overlap(settledOn, to, otherFrom, otherTo);
    }

    /** Whether it holds on one of these days. */
    public boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherTo) {
        return overlap(from, to, otherFrom, otherTo);
    }

    public boolean isSettled() {
        return settledOn != null;
    }

    private static boolean overlap(
            LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo) {
        var start = from.isAfter(otherFrom) ? from : otherFrom;
        return (to == null || start.isBefore(to)) && (otherTo == null || start.isBefore(otherTo));
    }
}
