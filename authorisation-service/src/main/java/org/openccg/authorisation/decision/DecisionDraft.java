package org.openccg.authorisation.decision;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.security.Caller;

/** What an officer would decide, signed off against one version of the case. Only officers know of it. */
@Entity
public class DecisionDraft {

    @Id
    private UUID applicationId;

    private int version;
    private int caseVersion;

    @Convert(converter = Columns.Intentions.class)
    private Intention intention;

    @Convert(converter = Columns.Officers.class)
    private Caller officer;

    private Instant draftedAt;

    protected DecisionDraft() {}

    DecisionDraft(UUID applicationId) {
        this.applicationId = applicationId;
    }

    /** The case's lock is held, so that nobody else counts. */
    void write(Intention what, int ofCase, Caller by, Instant at) {
        version++;
        intention = what;
        caseVersion = ofCase;
        officer = by;
        draftedAt = at;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public int version() {
        return version;
    }

    /** The version of the case that the officer looked at. */
    public int caseVersion() {
        return caseVersion;
    }

    public Intention intention() {
        return intention;
    }

    public Intended intended() {
        return intention.only().orElseThrow();
    }

    /** In whose name it is decided. */
    public Caller officer() {
        return officer;
    }

    public Person by() {
        return new Person(officer.subject(), officer.name());
    }

    public Instant draftedAt() {
        return draftedAt;
    }
}
