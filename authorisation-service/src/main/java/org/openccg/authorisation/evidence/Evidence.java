package org.openccg.authorisation.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** One version of a document in a case. Nothing about it ever changes; a newer version stands beside it. */
@Entity
@Immutable
public class Evidence {

    /** Who put a document into the case; neither side can supersede the other's. */
    public enum Side {
        GROUP,
        OFFICE
    }

    @Id
    private UUID id;

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String type;
    private String fileName;
    private int edition;
    private String mediaType;
    private long size;
    private String sha256;
    private List<String> criteria;
    private @Nullable String committee;
    private UUID uploadedBy;
    private String uploaderName;
    private Instant uploadedAt;

    protected Evidence() {}

    Evidence(UUID applicationId, Side side, Upload upload, int edition, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.side = side;
        this.type = upload.type();
        this.fileName = upload.fileName();
        this.edition = edition;
        this.mediaType = upload.recognised().mediaType();
        this.size = upload.recognised().size();
        this.sha256 = upload.recognised().sha256();
        this.criteria = upload.criteria();
        this.committee = upload.committee();
        this.uploadedBy = by.subject();
        this.uploaderName = by.name();
        this.uploadedAt = at;
    }

    boolean isOlderThan(Evidence other) {
        return side == other.side
                && type.equals(other.type)
                && fileName.equals(other.fileName)
                && edition < other.edition;
    }

    boolean isEditionOf(Side whose, Upload upload) {
        return side == whose && type.equals(upload.type()) && fileName.equals(upload.fileName());
    }

    public UUID id() {
        return id;
    }

    public Side side() {
        return side;
    }

    public String type() {
        return type;
    }

    public String fileName() {
        return fileName;
    }

    public int edition() {
        return edition;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public List<String> criteria() {
        return criteria;
    }

    public @Nullable String committee() {
        return committee;
    }

    public Person uploader() {
        return new Person(uploadedBy, uploaderName);
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
