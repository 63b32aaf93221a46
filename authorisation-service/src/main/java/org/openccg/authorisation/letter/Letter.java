package org.openccg.authorisation.letter;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openccg.authorisation.application.Person;

/** A letter as it was served. Nothing about it ever changes. */
@Entity(name = "ServedLetter")
@Table(name = "letter")
@Immutable
public class Letter {

    @Id
    private UUID id;

    private UUID applicationId;
    private int number;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private UUID about;
    private String title;
    private Instant servedAt;

    @Convert(converter = Columns.People.class)
    private List<Person> servedOn;

    private String html;
    private String sha256;

    protected Letter() {}

    Letter(UUID applicationId, int number, Written written, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.number = number;
        this.kind = written.kind();
        this.about = written.about();
        this.title = written.title();
        this.servedAt = at;
        this.servedOn = written.servedOn();
        this.html = written.html();
        this.sha256 = sha256(html);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public UUID id() {
        return id;
    }

    /** Counted from 1 in its case. */
    public int number() {
        return number;
    }

    public LetterKind kind() {
        return kind;
    }

    /** The notice, decision or condition it tells of. */
    public UUID about() {
        return about;
    }

    public String title() {
        return title;
    }

    public Instant servedAt() {
        return servedAt;
    }

    public List<Person> servedOn() {
        return servedOn;
    }

    /** The whole letter as one document that needs nothing else. */
    public String html() {
        return html;
    }

    public String sha256() {
        return sha256;
    }
}
