package org.openccg.authorisation.note;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.audit.Hash;

/** What somebody noted while assessing. It is never changed; a correction is another note. */
@Entity
@Immutable
public class Note {

    @Id
    private UUID id;

    private UUID applicationId;
    private @Nullable String criterion;
    private String text;
    private String sha256;
    private UUID author;
    private String authorName;
    private Instant madeAt;

    protected Note() {}

    Note(UUID applicationId, String text, @Nullable String criterion, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.criterion = criterion;
        this.text = text;
        this.sha256 = Hash.of(text);
        this.author = by.subject();
        this.authorName = by.name();
        this.madeAt = at;
    }

    public UUID id() {
        return id;
    }

    public Optional<String> criterion() {
        return Optional.ofNullable(criterion);
    }

    public String text() {
        return text;
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public Person author() {
        return new Person(author, authorName);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
