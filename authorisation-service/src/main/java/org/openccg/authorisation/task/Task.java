package org.openccg.authorisation.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** Something to be done, until somebody did it. */
@Entity
@DynamicUpdate
public class Task {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    @Enumerated(EnumType.STRING)
    private TaskFor whose;

    private @Nullable UUID applicationId;
    private String key;
    private String words;
    private @Nullable LocalDate dueOn;
    private Instant openedAt;
    private @Nullable Instant doneAt;
    private @Nullable UUID doneBy;
    private @Nullable String doneByName;
    private @Nullable String outcome;

    protected Task() {}

    Task(NewTask task, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = task.kind();
        this.whose = task.whose();
        this.applicationId = task.applicationId();
        this.key = task.key();
        this.words = task.words();
        this.dueOn = task.dueOn();
        this.openedAt = at;
    }

    public UUID id() {
        return id;
    }

    public TaskKind kind() {
        return kind;
    }

    public TaskFor whose() {
        return whose;
    }

    public Optional<UUID> applicationId() {
        return Optional.ofNullable(applicationId);
    }

    public String key() {
        return key;
    }

    /** The next action, as a sentence. */
    public String words() {
        return words;
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    void done(String result, Person by, Instant at) {
        outcome = result;
        doneBy = by.subject();
        doneByName = by.name();
        doneAt = at;
    }
}
