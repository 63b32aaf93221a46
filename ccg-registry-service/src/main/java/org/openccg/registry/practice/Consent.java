package org.openccg.registry.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.security.Caller;

/** What shows that a practice agreed to be a member: who said so, when, how and in what words. It is never changed. */
@Entity
@Table(name = "consents")
public class Consent {

    @Id
    private UUID id;

    private String practice;
    private UUID groupId;
    private UUID givenBy;
    private @Nullable String givenByName;
    private Instant givenAt;

    @Enumerated(EnumType.STRING)
    private How how;

    private @Nullable String statement;

    protected Consent() {}

    public Consent(Membership membership, Caller by, How how, @Nullable String statement, Instant at) {
        this.id = UUID.randomUUID();
        this.practice = membership.practice();
        this.groupId = membership.groupId();
        this.givenBy = by.subject();
        this.givenByName = by.name();
        this.givenAt = at;
        this.how = how;
        this.statement = statement;
    }

    public UUID id() {
        return id;
    }

    public UUID givenBy() {
        return givenBy;
    }

    /** Nobody's where it was not recorded at the time. */
    public @Nullable String givenByName() {
        return givenByName;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public How how() {
        return how;
    }

    public @Nullable String statement() {
        return statement;
    }

    /** In what way it was given. */
    public enum How {
        /** By founding the group with the practice. */
        REGISTERED,
        SIGNED_IN
    }
}
