package org.openccg.registry.merger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a practice thinks of a merger, in its own words and under its own name. */
@Entity(name = "MergerAnswer")
@Table(name = "merger_answers")
public class Answer {

    @Id
    private UUID id;

    private UUID mergerId;
    private String practice;
    private String text;
    private UUID givenBy;
    private String givenByName;
    private Instant givenAt;

    protected Answer() {}

    Answer(UUID mergerId, String practice, String text, UUID givenBy, String givenByName, Instant givenAt) {
        this.id = UUID.randomUUID();
        this.mergerId = mergerId;
        this.practice = practice;
        this.text = text;
        this.givenBy = givenBy;
        this.givenByName = givenByName;
        this.givenAt = givenAt;
    }

    public UUID id() {
        return id;
    }

    public String practice() {
        return practice;
    }

    public String text() {
        return text;
    }

    public String givenByName() {
        return givenByName;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
