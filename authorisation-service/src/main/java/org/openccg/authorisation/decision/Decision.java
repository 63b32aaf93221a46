package org.openccg.authorisation.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.platform.time.Until;

/** A decision as it was served, with its file frozen. Nothing about it ever changes. */
@Entity
@Immutable
public class Decision {

    @Id
    private UUID id;

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Status outcome;

    private UUID decidedBy;
    private String decidedByName;
    private Instant servedAt;
    private String reasons;
    private boolean byConsent;

    @Column(name = "last_day_to_appeal_on")
    private @Nullable LocalDate lastDayToAppeal;

    private @Nullable String lastDayComputed;
    private @Nullable String rightOfAppeal;

    @Convert(converter = Columns.Answers.class)
    private List<Answer> answers;

    private String file;
    private String hash;

    @ElementCollection
    @CollectionTable(name = "decision_ground", joinColumns = @JoinColumn(name = "decision_id"))
    private Set<DecisionGround> grounds = new HashSet<>();

    protected Decision() {}

    Decision(UUID id, UUID applicationId, Verdict verdict, Person by, Instant at, Frozen frozen) {
        this.id = id;
        this.applicationId = applicationId;
        this.outcome = verdict.outcome();
        this.decidedBy = by.subject();
        this.decidedByName = by.name();
        this.servedAt = at;
        this.reasons = verdict.reasons();
        this.byConsent = verdict.byConsent();
        if (verdict.appeal() != null) {
            this.lastDayToAppeal = verdict.appeal().lastDay();
            this.lastDayComputed = verdict.appeal().computed();
        }
        this.rightOfAppeal = verdict.rightOfAppeal();
        this.answers = verdict.answers();
        this.grounds = new HashSet<>(verdict.grounds());
        this.file = frozen.canonical();
        this.hash = frozen.hash();
    }

    public UUID id() {
        return id;
    }

    public Status outcome() {
        return outcome;
    }

    public Person by() {
        return new Person(decidedBy, decidedByName);
    }

    public Instant servedAt() {
        return servedAt;
    }

    public String reasons() {
        return reasons;
    }

    public boolean isByConsent() {
        return byConsent;
    }

    public Optional<LocalDate> lastDayToAppeal() {
        return Optional.ofNullable(lastDayToAppeal);
    }

    public Optional<String> lastDayComputed() {
        return Optional.ofNullable(lastDayComputed);
    }

    /** The right of appeal in words, with the last day that holds now. */
    public static String rightOfAppeal(Until appeal) {
        return Verdict.rightOfAppeal(appeal);
    }

    public Optional<String> rightOfAppeal() {
        return Optional.ofNullable(rightOfAppeal);
    }

    public List<DecisionGround> grounds() {
        return grounds.stream()
                .sorted(Comparator.comparing(DecisionGround::position))
                .toList();
    }

    public List<Answer> answers() {
        return answers;
    }

    public Frozen frozen() {
        return new Frozen(file, hash);
    }

    /** What the case's trail keeps of it. */
    public Map<String, Object> onTrail() {
        var detail = new HashMap<String, Object>();
        detail.put("decision", id);
        detail.put("fileHash", hash);
        detail.put("grounds", grounds().stream().map(DecisionGround::ground).toList());
        lastDayToAppeal().ifPresent(day -> detail.put("lastDayToAppeal", day));
        return detail;
    }

    /** A file that no longer changes: canonical JSON (RFC 8785) and its SHA-256. */
    public record Frozen(String canonical, String hash) {}
}
