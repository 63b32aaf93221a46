package org.openccg.authorisation.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.engagement.Linking;

/** That an office, or one in its chain, had suggested something soon before a notice. It refuses nothing by itself. */
@Entity
@Immutable
@IdClass(LinkedSuggestion.Key.class)
public class LinkedSuggestion {

    @Id
    private UUID noticeId;

    @Id
    private UUID suggestionId;

    private UUID applicationId;
    private int round;
    private String office;
    private LocalDate madeOn;

    @Column(name = "served_on")
    private LocalDate noticeServedOn;

    private Instant foundAt;

    protected LinkedSuggestion() {}

    LinkedSuggestion(Application application, UUID notice, Linking linking, LocalDate servedOn, Instant at) {
        this.noticeId = notice;
        this.suggestionId = linking.suggestion();
        this.applicationId = application.id();
        this.round = application.review().round();
        this.office = linking.office();
        this.madeOn = linking.madeOn();
        this.noticeServedOn = servedOn;
        this.foundAt = at;
    }

    public UUID noticeId() {
        return noticeId;
    }

    public UUID suggestionId() {
        return suggestionId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public String office() {
        return office;
    }

    public LocalDate noticeServedOn() {
        return noticeServedOn;
    }

    public Instant foundAt() {
        return foundAt;
    }

    /** Between the suggestion and the service of the notice. */
    public long daysBefore() {
        return ChronoUnit.DAYS.between(madeOn, noticeServedOn);
    }

    /** A notice and a suggestion. */
    record Key(UUID noticeId, UUID suggestionId) implements Serializable {}
}
