package org.openccg.authorisation.stakeholdersurvey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.time.Until;

/** The survey of one case, or the word that none is made. */
@Entity
public class StakeholderSurvey {

    @Id
    private UUID applicationId;

    @Column(name = "closes_on")
    private @Nullable LocalDate closesOn;

    private @Nullable String omittedBecause;

    @ElementCollection
    @CollectionTable(name = "stakeholder_invitation", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "invited")
    private Map<RespondentKind, Integer> invited = new HashMap<>();

    /** What the ledger of deadlines says of it. */
    @Transient
    private @Nullable LocalDate movedTo;

    private UUID statedBy;
    private String statedByName;
    private Instant statedAt;

    protected StakeholderSurvey() {}

    StakeholderSurvey(UUID applicationId, SurveyPlan plan, Person by, Instant at) {
        this.applicationId = applicationId;
        becomes(plan, by, at);
    }

    final void becomes(SurveyPlan plan, Person by, Instant at) {
        omittedBecause = plan.omits() ? plan.omittedBecause() : null;
        closesOn = plan.omits() ? null : plan.closesOn();
        invited.keySet().retainAll(plan.asked().keySet());
        invited.putAll(plan.omits() ? Map.of() : plan.asked());
        statedBy = by.subject();
        statedByName = by.name();
        statedAt = at;
    }

    StakeholderSurvey closing(Optional<Until> until) {
        movedTo = until.map(Until::lastDay).orElse(null);
        return this;
    }

    /** The last day for responses, as the ledger of deadlines has it; none where no survey is made. */
    public Optional<LocalDate> closesOn() {
        return Optional.ofNullable(closesOn == null || movedTo == null ? closesOn : movedTo);
    }

    UUID applicationId() {
        return applicationId;
    }

    /** Whether responses may still come on the day: the closing date counts in full. */
    public boolean isOpenOn(LocalDate day) {
        return closesOn().filter(last -> !day.isAfter(last)).isPresent();
    }

    public Optional<String> omittedBecause() {
        return Optional.ofNullable(omittedBecause);
    }

    public Map<RespondentKind, Integer> invited() {
        return new TreeMap<>(invited);
    }

    public Person statedBy() {
        return new Person(statedBy, statedByName);
    }

    public Instant statedAt() {
        return statedAt;
    }
}
