package org.openccg.authorisation.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.evidence.Evidence.Side;

/** A file that arrives in parts. Until it is complete it is no evidence, and only its own side knows of it. */
@Entity
@Immutable
public class Upload {

    @Id
    private UUID id;

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String type;
    private String fileName;
    private long size;
    private @Nullable String sha256;
    private List<String> criteria;
    private @Nullable String committee;
    private int partSize;
    private UUID begunBy;
    private String beginnerName;
    private Instant begunAt;
    private Instant lapsesAt;
    private @Nullable UUID evidenceId;

    protected Upload() {}

    Upload(UUID applicationId, Side side, Announced announced, int partSize, Duration kept, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.side = side;
        this.type = announced.document().type();
        this.fileName = announced.document().fileName();
        this.size = announced.size();
        this.sha256 = announced.sha256();
        this.criteria = announced.document().criteria();
        this.committee = announced.document().committee();
        this.partSize = partSize;
        this.begunBy = by.subject();
        this.beginnerName = by.name();
        this.begunAt = at;
        this.lapsesAt = at.plus(kept);
    }

    /** Numbered from 1. */
    public int parts() {
        return Math.toIntExact((size + partSize - 1) / partSize);
    }

    /** Bytes of a part; only the last may be shorter than the others. */
    long sizeOf(int part) {
        return part < parts() ? partSize : size - (long) (parts() - 1) * partSize;
    }

    boolean hasPart(int part) {
        return part >= 1 && part <= parts();
    }

    boolean isOverAt(Instant instant) {
        return evidenceId != null || !instant.isBefore(lapsesAt);
    }

    NewDocument document() {
        return new NewDocument(type, fileName, List.copyOf(criteria), committee);
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    Side side() {
        return side;
    }

    public String type() {
        return type;
    }

    public String fileName() {
        return fileName;
    }

    public long size() {
        return size;
    }

    public @Nullable String sha256() {
        return sha256;
    }

    public int partSize() {
        return partSize;
    }

    public Person beginner() {
        return new Person(begunBy, beginnerName);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant lapsesAt() {
        return lapsesAt;
    }

    /** The document it became. */
    public Optional<UUID> evidence() {
        return Optional.ofNullable(evidenceId);
    }
}
