package org.openccg.authorisation.selfaudit;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** One run over everything that should hold. */
@Entity
@DynamicUpdate
public class SelfAudit {

    @Id
    private UUID id;

    private @Nullable LocalDate night;
    private Instant startedAt;
    private UUID startedBy;
    private String startedByName;
    private @Nullable Instant finishedAt;

    @Convert(converter = Columns.Checks.class)
    private List<Checked> checks;

    protected SelfAudit() {}

    void finish(List<Checked> all, Instant at) {
        checks = List.copyOf(all);
        finishedAt = at;
    }

    public UUID id() {
        return id;
    }

    /** The business day it belongs to, unless somebody asked for it. */
    public Optional<LocalDate> night() {
        return Optional.ofNullable(night);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Person startedBy() {
        return new Person(startedBy, startedByName);
    }

    /** Nothing while it runs, or where it was cut short. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public List<Checked> checks() {
        return checks;
    }
}
