package org.openccg.appeals.ruling;

import static org.openccg.appeals.AppealsProblem.RULING_NOT_APPLIED;
import static org.openccg.appeals.AppealsRule.APL_6;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.Person;
import org.openccg.appeals.authorisation.DecisionFile;
import org.openccg.appeals.pleading.GroundOfAppeal;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.Deadline;

/** A ruling: given once, never changed; only its being put into effect is added. */
@Entity
@DynamicUpdate // the service's login may update nothing but the columns of compliance
public class Ruling {

    @Id
    private UUID appealId;

    @Column(name = "ruling_id")
    private UUID id;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "ruled_by"))
    @AttributeOverride(name = "name", column = @Column(name = "ruled_by_name"))
    private Person by;

    @Column(name = "ruled_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Remedy remedy;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private String reasons;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ruling_finding", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "no")
    private List<Finding> findings;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "ruling_issue", joinColumns = @JoinColumn(name = "appeal_id"))
    @OrderColumn(name = "no")
    @Column(name = "issue")
    private List<String> issues;

    private @Nullable LocalDate remitLastDay;
    private @Nullable String remitComputed;

    private @Nullable String appliedStatus;
    private @Nullable Instant appliedAt;

    protected Ruling() {}

    private Ruling(UUID appealId, Person by, Instant at, Judgment judgment, List<Finding> findings) {
        this.appealId = appealId;
        this.id = UUID.randomUUID();
        this.by = by;
        this.at = at;
        this.remedy = judgment.remedy();
        this.outcome = judgment.outcome();
        this.reasons = judgment.reasons();
        this.findings = findings;
        this.issues = List.copyOf(judgment.issues());
        if (judgment.withinWorkingDays() != null) {
            var deadline = Deadline.workingDays(at, judgment.withinWorkingDays(), "the ruling");
            this.remitLastDay = deadline.lastDay();
            this.remitComputed = deadline.computed();
        }
    }

    /** Gives the ruling if it is complete and follows from its findings. */
    public static Ruling give(
            UUID appealId, Person by, Instant at, Judgment judgment, DecisionFile file, Set<GroundOfAppeal> pleaded) {
        var findings =
                judgment.checked(file, pleaded).stream().map(Found::finding).toList();
        return new Ruling(appealId, by, at, judgment, findings);
    }

    /** The authorisation service says what it made of the ruling. Tells whether that is news. */
    public boolean applied(String status, Instant when) {
        if (appliedStatus != null) {
            return false;
        }
        appliedStatus = status;
        appliedAt = when;
        return true;
    }

    /** Refuses while the authorisation service has not said what it made of the ruling. */
    public void checkApplied() {
        if (compliance() == Compliance.AWAITED) {
            throw Refused.because(
                    RULING_NOT_APPLIED,
                    APL_6,
                    "The ruling has not been put into effect, and closing would lift the stay before it is.",
                    "Wait until compliance shows COMPLIED.");
        }
    }

    public Compliance compliance() {
        return appliedStatus == null ? Compliance.AWAITED : Compliance.COMPLIED;
    }

    public @Nullable String appliedStatus() {
        return appliedStatus;
    }

    public @Nullable Instant appliedAt() {
        return appliedAt;
    }

    public UUID id() {
        return id;
    }

    public Person by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public Remedy remedy() {
        return remedy;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public String reasons() {
        return reasons;
    }

    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    public List<String> issues() {
        return List.copyOf(issues);
    }

    public Optional<Deadline> remitDeadline() {
        return remitLastDay == null || remitComputed == null
                ? Optional.empty()
                : Optional.of(new Deadline(remitLastDay, remitComputed));
    }
}
