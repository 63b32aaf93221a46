package org.openccg.authorisation.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.evidence.scanning.Scan;

/** What a document consists of, which applications of one group may share. Its bytes lie in rows. */
@Entity
@Immutable
class Content {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Scan.State scan;

    private @Nullable String malware;
    private @Nullable Instant scannedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant destroyedAt;

    protected Content() {}

    Content(Scan scan, Instant at) {
        this.id = UUID.randomUUID();
        this.scan = scan.state();
        this.malware = scan.malware();
        this.scannedAt = scan.state() == Scan.State.CLEAN ? at : null;
    }

    UUID id() {
        return id;
    }

    Scan.State scan() {
        return scan;
    }

    @Nullable
    String malware() {
        return malware;
    }

    @Nullable
    Instant scannedAt() {
        return scannedAt;
    }

    @Nullable
    Instant destroyedAt() {
        return destroyedAt;
    }

    Availability availability() {
        if (destroyedAt != null) {
            return Availability.REDACTED;
        }
        return switch (scan) {
            case PENDING -> Availability.AWAITING_SCAN;
            case INFECTED -> Availability.QUARANTINED;
            case CLEAN, NOT_SCANNED -> Availability.AVAILABLE;
        };
    }
}
