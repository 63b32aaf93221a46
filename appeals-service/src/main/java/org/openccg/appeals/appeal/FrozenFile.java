package org.openccg.appeals.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.openccg.appeals.authorisation.SealedFile;

/** The decision file as it was when the appeal was lodged. Nothing later changes what the appeal is about. */
@Entity
@Table(name = "decision_file")
public class FrozenFile {

    @Id
    private UUID appealId;

    private String hash;
    private String content;
    private Instant frozenAt;

    protected FrozenFile() {}

    public FrozenFile(UUID appealId, SealedFile sealed, Instant frozenAt) {
        this.appealId = appealId;
        this.hash = sealed.hash();
        this.content = sealed.content();
        this.frozenAt = frozenAt;
    }

    public String hash() {
        return hash;
    }

    public String content() {
        return content;
    }
}
