package org.openccg.registry.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody whose account nobody knows yet may come to speak for a group, by a code that works once. */
@Entity
@Table(name = "invitations")
public class Invitation {

    @Schema(name = "InvitationStatus")
    public enum Status {
        OPEN,
        ACCEPTED,
        REVOKED,
        /** Never stored: time runs out without anything being run. */
        EXPIRED
    }

    private static final Duration VALID_FOR = Duration.ofDays(14);

    @Id
    private UUID id;

    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private @Nullable String practice;
    private String name;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private @Nullable LocalDate to;

    private String codeHash;
    private UUID invitedBy;
    private Instant invitedAt;
    private Instant validUntil;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable Instant closedAt;
    private @Nullable UUID closedBy;

    protected Invitation() {}

    Invitation(UUID groupId, Invited whom, Code code, UUID by, Instant at) {
        this.id = UUID.randomUUID();
        this.groupId = groupId;
        this.capacity = whom.capacity();
        this.practice = whom.practice();
        this.name = whom.name();
        this.from = whom.from();
        this.to = whom.to();
        this.codeHash = code.hash();
        this.invitedBy = by;
        this.invitedAt = at;
        this.validUntil = at.plus(VALID_FOR);
        this.status = Status.OPEN;
    }

    public Status statusAt(Instant at) {
        return status == Status.OPEN && !at.isBefore(validUntil) ? Status.EXPIRED : status;
    }

    void revoke(UUID by, Instant at) {
        status = Status.REVOKED;
        closedBy = by;
        closedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public Capacity capacity() {
        return capacity;
    }

    public @Nullable String practice() {
        return practice;
    }

    public String name() {
        return name;
    }

    public LocalDate from() {
        return from;
    }

    public @Nullable LocalDate to() {
        return to;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant validUntil() {
        return validUntil;
    }
}
