package org.openccg.authorisation.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.evidence.scanning.Scan;

/**
 * One version of a document in a case. Nothing about it ever changes but the criteria it is linked to; a newer version
 * stands beside it.
 */
@Entity
@DynamicUpdate
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

    /** Why it counts as late, in words. */
    private @Nullable String late;

    /** The document of an earlier application it continues. */
    private @Nullable UUID carriedFrom;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Content content;

    protected Evidence() {}

    Evidence(UUID applicationId, Side side, Incoming incoming, int edition, Person by, Instant at) {
        var document = incoming.document();
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.side = side;
        this.type = document.type();
        this.fileName = document.fileName();
        this.edition = edition;
        this.mediaType = incoming.inspected().mediaType();
        this.size = incoming.inspected().size();
        this.sha256 = incoming.inspected().sha256();
        this.criteria = document.criteria();
        this.committee = document.committee();
        this.uploadedBy = by.subject();
        this.uploaderName = by.name();
        this.uploadedAt = at;
        this.content = new Content(incoming.scan(), at);
    }

    /** The same document in the next application of the group: its first edition there. */
    Evidence carriedTo(UUID next, Instant at) {
        var copy = new Evidence();
        copy.id = UUID.randomUUID();
        copy.applicationId = next;
        copy.side = side;
        copy.type = type;
        copy.fileName = fileName;
        copy.edition = 1;
        copy.mediaType = mediaType;
        copy.size = size;
        copy.sha256 = sha256;
        copy.criteria = List.copyOf(criteria);
        copy.committee = committee;
        copy.uploadedBy = uploadedBy;
        copy.uploaderName = uploaderName;
        copy.uploadedAt = at;
        copy.carriedFrom = id;
        copy.content = content;
        return copy;
    }

    void markLate(String why) {
        late = why;
    }

    void link(List<String> codes) {
        criteria = List.copyOf(codes);
    }

    boolean isOlderThan(Evidence other) {
        return side == other.side
                && type.equals(other.type)
                && fileName.equals(other.fileName)
                && edition < other.edition;
    }

    boolean isEditionOf(Side whose, NewDocument document) {
        return side == whose && type.equals(document.type()) && fileName.equals(document.fileName());
    }

    public boolean isAvailable() {
        return availability() == Availability.AVAILABLE;
    }

    public Availability availability() {
        return content.availability();
    }

    /** From when both sides could open it; nothing while the scanner has not passed it. */
    public Optional<Instant> inTheCaseSince() {
        if (availability() == Availability.AWAITING_SCAN || availability() == Availability.QUARANTINED) {
            return Optional.empty();
        }
        var passed = content.scannedAt();
        return Optional.of(passed == null || passed.isBefore(uploadedAt) ? uploadedAt : passed);
    }

    public Scan.State scan() {
        return content.scan();
    }

    public @Nullable String malware() {
        return content.malware();
    }

    public UUID contentId() {
        return content.id();
    }

    Content content() {
        return content;
    }

    public @Nullable String late() {
        return late;
    }

    public @Nullable UUID carriedFrom() {
        return carriedFrom;
    }

    public UUID applicationId() {
        return applicationId;
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
